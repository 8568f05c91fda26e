<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>{0} adds a reason; {1} goes to the next pane.</source>
   <translation>{0} fügt einen Grund hinzu; {1} führt zum nächsten Bereich.</translation>
  </message>
 </context>
 <context>
  <name>ArgumentPart</name>
  <message>
   <source>&amp;Kind</source>
   <translation>A&amp;rt</translation>
  </message>
  <message>
   <source>&amp;Strength</source>
   <translation>Stär&amp;ke</translation>
  </message>
  <message>
   <source>It speaks against it.</source>
   <translation>Sie spricht dagegen.</translation>
  </message>
  <message>
   <source>It speaks for it.</source>
   <translation>Sie spricht dafür.</translation>
  </message>
  <message>
   <source>Note on the &amp;line</source>
   <translation>Notiz zur &amp;Linie</translation>
  </message>
  <message>
   <source>Premise</source>
   <translation>Prämisse</translation>
  </message>
  <message>
   <source>Premises</source>
   <translation>Prämissen</translation>
  </message>
  <message>
   <source>Say nothing of its strength</source>
   <translation>Nichts über ihre Stärke sagen</translation>
  </message>
  <message>
   <source>Sche&amp;me</source>
   <translation>Sche&amp;ma</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation>Zusammen mit</translation>
  </message>
  <message>
   <source>objection</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>such as Analogy or Expert opinion</source>
   <translation>etwa Analogie oder Expertenmeinung</translation>
  </message>
 </context>
 <context>
  <name>Beginnings</name>
  <message>
   <source>Begin a map</source>
   <translation>Eine Karte beginnen</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>In {0}</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>{0} öffnen</translation>
  </message>
  <message>
   <source>Paste an article or outline</source>
   <translation>Artikel oder Gliederung einfügen</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Template: {0}</source>
   <translation>Vorlage: {0}</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>What changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <source>… and {0} further changes</source>
   <translation>… und {0} weitere Änderungen</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <source>Delete takes it off.</source>
   <translation>Entf nimmt es weg.</translation>
  </message>
  <message>
   <source>Tag {0}</source>
   <translation>Schlagwort {0}</translation>
  </message>
  <message>
   <source>Tag {0} ({1})</source>
   <translation>Schlagwort {0} ({1})</translation>
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source> mm</source>
   <translation> mm</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>&amp;Background</source>
   <translation>&amp;Hintergrund</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>&amp;Datum</translation>
  </message>
  <message>
   <source>&amp;Format:</source>
   <translation>&amp;Format:</translation>
  </message>
  <message>
   <source>&amp;Grows:</source>
   <translation>&amp;Wächst:</translation>
  </message>
  <message>
   <source>&amp;Keep the map inside, so that Argmap can open the picture</source>
   <translation>&amp;Karte einbetten, damit Argmap das Bild öffnen kann</translation>
  </message>
  <message>
   <source>&amp;Legend</source>
   <translation>&amp;Legende</translation>
  </message>
  <message>
   <source>&amp;Numbers</source>
   <translation>&amp;Nummern</translation>
  </message>
  <message>
   <source>&amp;Orientation:</source>
   <translation>&amp;Ausrichtung:</translation>
  </message>
  <message>
   <source>&amp;Paper:</source>
   <translation>&amp;Papier:</translation>
  </message>
  <message>
   <source>&amp;Size:</source>
   <translation>&amp;Größe:</translation>
  </message>
  <message>
   <source>&amp;Theme:</source>
   <translation>Farb&amp;thema:</translation>
  </message>
  <message>
   <source>&amp;What:</source>
   <translation>&amp;Umfang:</translation>
  </message>
  <message>
   <source>A page as large as the map</source>
   <translation>Eine Seite, so groß wie die Karte</translation>
  </message>
  <message>
   <source>A poster of so many</source>
   <translation>Ein Poster aus so vielen</translation>
  </message>
  <message>
   <source>A poster, as many as needed</source>
   <translation>Ein Poster, so viele wie nötig</translation>
  </message>
  <message>
   <source>As suits the map</source>
   <translation>Wie es der Karte entspricht</translation>
  </message>
  <message>
   <source>By source</source>
   <translation>Nach Quelle</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>Nach Schlagwort</translation>
  </message>
  <message>
   <source>Coloured areas:</source>
   <translation>Farbige Flächen:</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>La&amp;yout:</source>
   <translation>La&amp;yout:</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Querformat</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Nach links</translation>
  </message>
  <message>
   <source>List of so&amp;urces</source>
   <translation>&amp;Quellenverzeichnis</translation>
  </message>
  <message>
   <source>Ma&amp;rgin:</source>
   <translation>Rand ringsu&amp;m:</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Number:</source>
   <translation>Anzahl:</translation>
  </message>
  <message>
   <source>O&amp;verlap:</source>
   <translation>Ü&amp;berlappung:</translation>
  </message>
  <message>
   <source>One page</source>
   <translation>Eine Seite</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Hochformat</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Nach rechts</translation>
  </message>
  <message>
   <source>S&amp;heets:</source>
   <translation>Blätte&amp;r:</translation>
  </message>
  <message>
   <source>S&amp;mallest type:</source>
   <translation>Kleinste S&amp;chrift:</translation>
  </message>
  <message>
   <source>Selected branch</source>
   <translation>Ausgewählter Zweig</translation>
  </message>
  <message>
   <source>Selected claims alone</source>
   <translation>Nur die ausgewählten Thesen</translation>
  </message>
  <message>
   <source>Settings:</source>
   <translation>Einstellungen:</translation>
  </message>
  <message>
   <source>Sheets across</source>
   <translation>Blätter nebeneinander</translation>
  </message>
  <message>
   <source>Sheets down</source>
   <translation>Blätter untereinander</translation>
  </message>
  <message>
   <source>T&amp;itle</source>
   <translation>T&amp;itel</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>What is unfolded</source>
   <translation>Was ausgeklappt ist</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Ganze Karte</translation>
  </message>
  <message>
   <source>across,</source>
   <translation>breit,</translation>
  </message>
  <message>
   <source>down</source>
   <translation>hoch</translation>
  </message>
 </context>
 <context>
  <name>Citation</name>
  <message>
   <source>Edit the source and the words</source>
   <translation>Quelle und Wortlaut bearbeiten</translation>
  </message>
  <message>
   <source>Edit {0}</source>
   <translation>{0} bearbeiten</translation>
  </message>
  <message>
   <source>Open the address of {0}…</source>
   <translation>Die Adresse von {0} öffnen …</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Die Adresse öffnen …</translation>
  </message>
  <message>
   <source>Take it off the claim</source>
   <translation>Von der These wegnehmen</translation>
  </message>
  <message>
   <source>Take {0} off the claim</source>
   <translation>{0} von der These wegnehmen</translation>
  </message>
 </context>
 <context>
  <name>Citations</name>
  <message>
   <source>Add So&amp;urce…</source>
   <translation>&amp;Quelle hinzufügen …</translation>
  </message>
  <message>
   <source>Show All {0}</source>
   <translation>Alle {0} zeigen</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
 </context>
 <context>
  <name>ClaimEditor</name>
  <message>
   <source>Words of the claim</source>
   <translation>Wortlaut der These</translation>
  </message>
  <message>
   <source>{0} takes them over, {1} leaves them; {2} adds a reason below.</source>
   <translation>{0} übernimmt ihn, {1} verwirft ihn; {2} fügt darunter einen Grund hinzu.</translation>
  </message>
 </context>
 <context>
  <name>ClaimLink</name>
  <message>
   <source>Go to {0}, {1}</source>
   <translation>Gehe zu {0}, {1}</translation>
  </message>
 </context>
 <context>
  <name>ClaimPage</name>
  <message>
   <source>&amp;Words</source>
   <translation>W&amp;ortlaut</translation>
  </message>
  <message>
   <source>N&amp;ote</source>
   <translation>&amp;Notiz</translation>
  </message>
 </context>
 <context>
  <name>ConflictPane</name>
  <message>
   <source>&amp;Both: all that either has</source>
   <translation>&amp;Beide: alles, was die eine oder die andere hat</translation>
  </message>
  <message>
   <source>&amp;Both: only one of these can stand</source>
   <translation>&amp;Beide: nur eine von ihnen kann stehen</translation>
  </message>
  <message>
   <source>&amp;Both: ours, then theirs</source>
   <translation>&amp;Beide: unsere, dann die andere</translation>
  </message>
  <message>
   <source>&amp;Both: theirs as a claim beside ours, tagged “{0}”</source>
   <translation>&amp;Beide: die andere als These neben unserer, mit dem Schlagwort „{0}“</translation>
  </message>
  <message>
   <source>&amp;Ours</source>
   <translation>&amp;Unsere</translation>
  </message>
  <message>
   <source>&amp;Theirs, from “{0}”</source>
   <translation>Die an&amp;dere, aus „{0}“</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <source>Our version</source>
   <translation>Unsere Fassung</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>Unsere</translation>
  </message>
  <message>
   <source>Their version</source>
   <translation>Die andere Fassung</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Die andere</translation>
  </message>
 </context>
 <context>
  <name>Crumbs</name>
  <message>
   <source>All of the Map</source>
   <translation>Die ganze Karte</translation>
  </message>
  <message>
   <source>Branch in focus</source>
   <translation>Zweig im Fokus</translation>
  </message>
  <message>
   <source>Leave the focus (Esc)</source>
   <translation>Den Fokus verlassen (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The map is in bands while it is edited; that layout takes too long.</source>
   <translation>Während die Karte bearbeitet wird, ist sie in Bändern angeordnet; die gewählte Anordnung dauert zu lange.</translation>
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation>Das Bild ist in der Zwischenablage.</translation>
  </message>
 </context>
 <context>
  <name>Drop</name>
  <message>
   <source>+ a copy as a reason</source>
   <translation>+ eine Kopie als Grund</translation>
  </message>
  <message>
   <source>+ a copy here, as a reason</source>
   <translation>+ eine Kopie hierher, als Grund</translation>
  </message>
  <message>
   <source>+ a new reason</source>
   <translation>+ ein neuer Grund</translation>
  </message>
  <message>
   <source>+ as a reason</source>
   <translation>+ als Grund</translation>
  </message>
  <message>
   <source>+ here, as a reason</source>
   <translation>+ hierher, als Grund</translation>
  </message>
  <message>
   <source>Drag to let it bear on something else</source>
   <translation>Ziehen, um sie auf etwas anderes zu beziehen</translation>
  </message>
  <message>
   <source>Drag to link</source>
   <translation>Ziehen, um zu verknüpfen</translation>
  </message>
  <message>
   <source>_ a copy here, as an undercut</source>
   <translation>_ eine Kopie hierher, als Folgerungseinwand</translation>
  </message>
  <message>
   <source>_ as an undercut</source>
   <translation>_ als Folgerungseinwand</translation>
  </message>
  <message>
   <source>_ here, as an undercut</source>
   <translation>_ hierher, als Folgerungseinwand</translation>
  </message>
  <message>
   <source>a copy</source>
   <translation>eine Kopie</translation>
  </message>
  <message>
   <source>− a copy as an objection</source>
   <translation>− eine Kopie als Einwand</translation>
  </message>
  <message>
   <source>− a copy here, as an objection</source>
   <translation>− eine Kopie hierher, als Einwand</translation>
  </message>
  <message>
   <source>− a new objection</source>
   <translation>− ein neuer Einwand</translation>
  </message>
  <message>
   <source>− as an objection</source>
   <translation>− als Einwand</translation>
  </message>
  <message>
   <source>− here, as an objection</source>
   <translation>− hierher, als Einwand</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Words of {0}</source>
   <translation>Wortlaut von {0}</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Left empty, it keeps the words it had.</source>
   <translation>Bleibt das Feld leer, behält sie ihren Wortlaut.</translation>
  </message>
  <message>
   <source>Too long by {0}; at most {1} characters fit.</source>
   <translation>Um {0} zu lang; höchstens {1} Zeichen haben Platz.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>&amp;Choose…</source>
   <translation>Au&amp;swählen …</translation>
  </message>
  <message>
   <source>Copy Im&amp;age</source>
   <translation>Bild k&amp;opieren</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xportieren</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>Fil&amp;e:</source>
   <translation>Dat&amp;ei:</translation>
  </message>
  <message>
   <source>How large it is will be seen when it is written.</source>
   <translation>Wie groß die Datei wird, zeigt sich beim Schreiben.</translation>
  </message>
  <message>
   <source>Nothing can be made of this.</source>
   <translation>Daraus lässt sich nichts machen.</translation>
  </message>
  <message>
   <source>On no sheet whole: {0} of the boxes and words.</source>
   <translation>Auf keinem Blatt ganz: {0} der Kästen und Texte.</translation>
  </message>
  <message>
   <source>One page of {0}; claims are set in {1} pt.</source>
   <translation>Eine Seite {0}; Thesen sind in {1} pt gesetzt.</translation>
  </message>
  <message>
   <source>The preview failed; the picture may be made all the same.</source>
   <translation>Die Vorschau ist gescheitert; das Bild kann dennoch gelingen.</translation>
  </message>
  <message>
   <source>There is no preview of more than {0} claims.</source>
   <translation>Bei mehr als {0} Thesen gibt es keine Vorschau.</translation>
  </message>
  <message>
   <source>{0} is there already. Replace it?</source>
   <translation>{0} gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <source>{0} sheets of {1} ({2} across, {3} down) and an index; claims are set in {4} pt.</source>
   <translation>{0} Blätter {1} ({2} breit, {3} hoch) und ein Übersichtsblatt; Thesen sind in {4} pt gesetzt.</translation>
  </message>
  <message>
   <source>{0} × {1} mm</source>
   <translation>{0} × {1} mm</translation>
  </message>
  <message>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} Pixel</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Exported {0}</source>
   <translation>{0} exportiert</translation>
  </message>
  <message>
   <source>Exporting {0}…</source>
   <translation>{0} wird exportiert …</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Open Folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Stopped; nothing was written.</source>
   <translation>Angehalten; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation>Das Bild ist in der Zwischenablage.</translation>
  </message>
  <message>
   <source>{0}. Your map is saved.</source>
   <translation>{0}. Ihre Karte ist gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>FilterButton</name>
  <message>
   <source>Clear Filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Only claims of a kind, with a tag, with or without sources</source>
   <translation>Nur Thesen einer Art, mit einem Schlagwort, mit oder ohne Quellen</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Schlagwort</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>Mit Notiz</translation>
  </message>
 </context>
 <context>
  <name>FilterRow</name>
  <message>
   <source>Remove the filter: {0}</source>
   <translation>Den Filter aufheben: {0}</translation>
  </message>
 </context>
 <context>
  <name>FindDialog</name>
  <message>
   <source>note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>Schlagwörter</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Find steps and versions by their words</source>
   <translation>Schritte und Versionen nach ihren Wörtern suchen</translation>
  </message>
 </context>
 <context>
  <name>Focus</name>
  <message>
   <source>Focus on {0}, claims in its branch: {1}. Escape leaves.</source>
   <translation>Fokus auf {0}, Thesen im Zweig: {1}. Escape hebt ihn auf.</translation>
  </message>
  <message>
   <source>Focus on {0}.</source>
   <translation>Fokus auf {0}.</translation>
  </message>
  <message>
   <source>The focus is on all of the map.</source>
   <translation>Der Fokus liegt auf der ganzen Karte.</translation>
  </message>
  <message>
   <source>The focus is on {0} now.</source>
   <translation>Der Fokus liegt jetzt auf {0}.</translation>
  </message>
 </context>
 <context>
  <name>FolderControl</name>
  <message>
   <source>Choose…</source>
   <translation>Auswählen …</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>&amp;Name This Version…</source>
   <translation>Diese Version be&amp;nennen …</translation>
  </message>
  <message>
   <source>&amp;Restore This Moment</source>
   <translation>&amp;Diesen Stand wiederherstellen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>F2 in the list</source>
   <translation>F2 in der Liste</translation>
  </message>
  <message>
   <source>Make the map what it was then, as a new step (Ctrl+Return)</source>
   <translation>Die Karte als neuen Schritt wieder so machen, wie sie damals war (Strg+Eingabe)</translation>
  </message>
  <message>
   <source>Re&amp;name This Version…</source>
   <translation>Diese Version um&amp;benennen …</translation>
  </message>
  <message>
   <source>Save a &amp;Copy of This Moment…</source>
   <translation>Eine &amp;Kopie dieses Stands speichern …</translation>
  </message>
  <message>
   <source>The map is like this now.</source>
   <translation>So ist die Karte jetzt.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Up and down go to a claim; Return goes on there.</source>
   <translation>Auf und Ab führen zu einer These; die Eingabetaste geht dort weiter.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
 </context>
 <context>
  <name>HistoryWindow</name>
  <message>
   <source>&amp;Versions only</source>
   <translation>Nur &amp;Versionen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>History of {0}</source>
   <translation>Verlauf von {0}</translation>
  </message>
  <message>
   <source>No step has these words</source>
   <translation>Kein Schritt hat diese Wörter</translation>
  </message>
  <message>
   <source>Nothing has been done yet</source>
   <translation>Es wurde noch nichts getan</translation>
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>Steps found: {0}</source>
   <translation>Gefundene Schritte: {0}</translation>
  </message>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation>Diese Karte lässt sich nur lesen: {0}.</translation>
  </message>
  <message>
   <source>Versions: {0}</source>
   <translation>Versionen: {0}</translation>
  </message>
 </context>
 <context>
  <name>Implicit</name>
  <message>
   <source>&amp;Implicit</source>
   <translation>&amp;Implizit</translation>
  </message>
  <message>
   <source>&amp;Implicit: nobody has said it</source>
   <translation>&amp;Implizit: niemand hat es gesagt</translation>
  </message>
  <message>
   <source>Implicit: nobody has said it</source>
   <translation>Implizit: niemand hat es gesagt</translation>
  </message>
  <message>
   <source>Taken for granted in the debate, and not said in so many words</source>
   <translation>In der Debatte vorausgesetzt und nicht ausdrücklich gesagt</translation>
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Inspector</source>
   <translation>Inspektor</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a Key…</source>
   <translation>Taste hinzufügen …</translation>
  </message>
  <message>
   <source>All commands have their usual keys.</source>
   <translation>Alle Befehle haben ihre üblichen Tasten.</translation>
  </message>
  <message>
   <source>Change this key</source>
   <translation>Diese Taste ändern</translation>
  </message>
  <message>
   <source>Change {0}</source>
   <translation>{0} ändern</translation>
  </message>
  <message>
   <source>Choose a command to change its keys.</source>
   <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern.</translation>
  </message>
  <message>
   <source>Leave It</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Press the key; Esc leaves it as it was</source>
   <translation>Drücken Sie die Taste; Esc lässt alles, wie es war</translation>
  </message>
  <message>
   <source>Remove this key</source>
   <translation>Diese Taste entfernen</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Take It Over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>The keys are as they were before.</source>
   <translation>Die Tasten sind wie zuvor.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Use It Anyway</source>
   <translation>Trotzdem verwenden</translation>
  </message>
  <message>
   <source>Usual: {0}</source>
   <translation>Üblich: {0}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>{0} It holds until Argmap ends, as it {1}.</source>
   <translation>{0} Das gilt, bis Argmap beendet wird, denn: {1}.</translation>
  </message>
  <message>
   <source>{0} gives this command already.</source>
   <translation>{0} gibt diesen Befehl schon.</translation>
  </message>
  <message>
   <source>{0} gives {1} ({2}).</source>
   <translation>{0} gibt {1} ({2}).</translation>
  </message>
  <message>
   <source>{0} has its usual keys.</source>
   <translation>{0} hat die üblichen Tasten.</translation>
  </message>
  <message>
   <source>{0} has no key now.</source>
   <translation>{0} hat jetzt keine Taste.</translation>
  </message>
  <message>
   <source>{0} no longer gives {1}.</source>
   <translation>{0} gibt nicht mehr {1}.</translation>
  </message>
  <message>
   <source>{0} now gives {1}.</source>
   <translation>{0} gibt jetzt {1}.</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Changed; usual: {0}</source>
   <translation>Geändert; üblich: {0}</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Find by Key</source>
   <translation>Nach Taste suchen</translation>
  </message>
  <message>
   <source>Give every command its usual keys again</source>
   <translation>Allen Befehlen wieder ihre üblichen Tasten geben</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Press a key to see what it gives; Esc goes back</source>
   <translation>Drücken Sie eine Taste, um zu sehen, was sie bewirkt; Esc führt zurück</translation>
  </message>
  <message>
   <source>Reset All</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search the commands</source>
   <translation>Die Befehle durchsuchen</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Was er bewirkt</translation>
  </message>
  <message>
   <source>While Presenting</source>
   <translation>Beim Präsentieren</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>{0} gives no command.</source>
   <translation>{0} gibt keinen Befehl.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>How it bears on the chosen claim</source>
   <translation>Wie sie sich zur gewählten These verhält</translation>
  </message>
  <message>
   <source>Words of the claim, or its number</source>
   <translation>Wörter der These oder ihre Nummer</translation>
  </message>
  <message>
   <source>as a reason</source>
   <translation>als Grund</translation>
  </message>
  <message>
   <source>as an objection</source>
   <translation>als Einwand</translation>
  </message>
  <message>
   <source>“{0}” bears on…</source>
   <translation>„{0}“ bezieht sich auf …</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Language</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>T&amp;itel</translation>
  </message>
  <message>
   <source>A&amp;uthor</source>
   <translation>A&amp;utor</translation>
  </message>
  <message>
   <source>N&amp;ote</source>
   <translation>&amp;Notiz</translation>
  </message>
  <message>
   <source>The map</source>
   <translation>Die Karte</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>These</translation>
  </message>
  <message>
   <source>claims</source>
   <translation>Thesen</translation>
  </message>
  <message>
   <source>contradiction</source>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <source>contradictions</source>
   <translation>Widersprüche</translation>
  </message>
  <message>
   <source>objection</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>objections</source>
   <translation>Einwände</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>reasons</source>
   <translation>Gründe</translation>
  </message>
  <message>
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <source>such as en or de-CH</source>
   <translation>etwa de oder de-CH</translation>
  </message>
  <message>
   <source>undercut</source>
   <translation>Folgerungseinwand</translation>
  </message>
  <message>
   <source>undercuts</source>
   <translation>Folgerungseinwände</translation>
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>&amp;Tags</source>
   <translation>&amp;Schlagwörter</translation>
  </message>
  <message>
   <source>Asserte&amp;d</source>
   <translation>Beha&amp;uptet</translation>
  </message>
  <message>
   <source>Co&amp;nfidence</source>
   <translation>Ge&amp;wissheit</translation>
  </message>
  <message>
   <source>It is in need of support.</source>
   <translation>Sie bedarf der Begründung.</translation>
  </message>
  <message>
   <source>It stands by itself as long as no reason is given for it.</source>
   <translation>Sie steht für sich, solange kein Grund genannt ist.</translation>
  </message>
  <message>
   <source>It stands by itself.</source>
   <translation>Sie steht für sich.</translation>
  </message>
  <message>
   <source>Say nothing of the confidence</source>
   <translation>Nichts über die Gewissheit sagen</translation>
  </message>
  <message>
   <source>by its place</source>
   <translation>je nach Platz</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Zusammenführen</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Beide</translation>
  </message>
  <message>
   <source>Choose in every conflict first</source>
   <translation>Wählen Sie zuerst bei jedem Konflikt</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Gewählt</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Konflikte</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>Im Konflikt</translation>
  </message>
  <message>
   <source>Keys: 1 ours, 2 theirs, 3 both</source>
   <translation>Tasten: 1 unsere, 2 die andere, 3 beide</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenführen</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>Unsere</translation>
  </message>
  <message>
   <source>Press 1 for ours, 2 for theirs, 3 for both; the next conflict follows.</source>
   <translation>Drücken Sie 1 für unsere, 2 für die andere, 3 für beide; dann folgt der nächste Konflikt.</translation>
  </message>
  <message>
   <source>T&amp;ake All Ours</source>
   <translation>&amp;Alle unsere nehmen</translation>
  </message>
  <message>
   <source>T&amp;ake Ours for the Rest</source>
   <translation>Für den Rest unsere &amp;nehmen</translation>
  </message>
  <message>
   <source>Take All T&amp;heirs</source>
   <translation>Alle ander&amp;en nehmen</translation>
  </message>
  <message>
   <source>Take T&amp;heirs for the Rest</source>
   <translation>Für den Rest die and&amp;eren nehmen</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>Die andere</translation>
  </message>
  <message>
   <source>You and “{0}” changed the same things in different ways. Choose what stands; all else is merged already.</source>
   <translation>Sie und „{0}“ haben dasselbe unterschiedlich geändert. Wählen Sie, was gelten soll; alles Übrige ist schon zusammengeführt.</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>nicht gewählt</translation>
  </message>
  <message>
   <source>{0} of {1} chosen</source>
   <translation>{0} von {1} gewählt</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>All of the map; click or drag to go there</source>
   <translation>Die ganze Karte; klicken oder ziehen, um dorthin zu gehen</translation>
  </message>
  <message>
   <source>Overview of the map</source>
   <translation>Übersicht der Karte</translation>
  </message>
 </context>
 <context>
  <name>MomentPane</name>
  <message>
   <source>Nothing has changed since then.</source>
   <translation>Seither hat sich nichts geändert.</translation>
  </message>
  <message>
   <source>Show All of the Map</source>
   <translation>Die ganze Karte zeigen</translation>
  </message>
  <message>
   <source>This step changed nothing in the map.</source>
   <translation>Dieser Schritt hat in der Karte nichts geändert.</translation>
  </message>
  <message>
   <source>What changed &amp;since then</source>
   <translation>Was sich &amp;seither geändert hat</translation>
  </message>
  <message>
   <source>What this s&amp;tep changed</source>
   <translation>Was dieser S&amp;chritt geändert hat</translation>
  </message>
  <message>
   <source>Zoom In</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom Out</source>
   <translation>Verkleinern</translation>
  </message>
  <message>
   <source>Zoom to Change</source>
   <translation>Änderung heranholen</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} Änderungen</translation>
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>No program of this system opens it.</source>
   <translation>Kein Programm dieses Systems öffnet sie.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>This leads to {0}:</source>
   <translation>Das führt zu {0}:</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
 </context>
 <context>
  <name>OutlineModel</name>
  <message>
   <source>(no words yet)</source>
   <translation>(noch ohne Wortlaut)</translation>
  </message>
 </context>
 <context>
  <name>PagePreview</name>
  <message>
   <source>Print preview</source>
   <translation>Druckvorschau</translation>
  </message>
  <message>
   <source>The preview is being drawn…</source>
   <translation>Die Vorschau wird gezeichnet …</translation>
  </message>
 </context>
 <context>
  <name>Panels</name>
  <message>
   <source>Inspector</source>
   <translation>Inspektor</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Bereiche</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
 </context>
 <context>
  <name>PastCanvas</name>
  <message>
   <source>Map as it was</source>
   <translation>Die Karte, wie sie war</translation>
  </message>
  <message>
   <source>The arrows move it; Ctrl with + or − zooms.</source>
   <translation>Die Pfeiltasten bewegen sie; Strg mit + oder − vergrößert und verkleinert.</translation>
  </message>
 </context>
 <context>
  <name>PastDesk</name>
  <message>
   <source>A day, or a time</source>
   <translation>Ein Tag oder eine Uhrzeit</translation>
  </message>
  <message>
   <source>Backups of {0}</source>
   <translation>Sicherungen von {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>Merge a Copy of This Map</source>
   <translation>Eine Kopie dieser Karte zusammenführen</translation>
  </message>
  <message>
   <source>Merged {0}.</source>
   <translation>{0} wurde zusammengeführt.</translation>
  </message>
  <message>
   <source>Name This Version</source>
   <translation>Diese Version benennen</translation>
  </message>
  <message>
   <source>Restore a Backup…</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Save What Can Be Read</source>
   <translation>Lesbares retten</translation>
  </message>
  <message>
   <source>Save a Copy</source>
   <translation>Kopie speichern</translation>
  </message>
  <message>
   <source>Save this map first; it is in no file yet.</source>
   <translation>Speichern Sie diese Karte zuerst; sie ist noch in keiner Datei.</translation>
  </message>
  <message>
   <source>Saved {0}.</source>
   <translation>{0} gespeichert.</translation>
  </message>
  <message>
   <source>The map as it is now will be found again by this name:</source>
   <translation>Unter diesem Namen wird die Karte, wie sie jetzt ist, wiedergefunden:</translation>
  </message>
  <message>
   <source>There is no backup of {0} in {1}.</source>
   <translation>In {1} gibt es keine Sicherung von {0}.</translation>
  </message>
  <message>
   <source>This is the backup, in {0}; the other map is as it was.</source>
   <translation>Dies ist die Sicherung, in {0}; die andere Karte ist, wie sie war.</translation>
  </message>
  <message>
   <source>This is version “{0}” from now on.</source>
   <translation>Dies ist von nun an Version „{0}“.</translation>
  </message>
  <message>
   <source>This map is in no file, and has no backups.</source>
   <translation>Diese Karte ist in keiner Datei und hat keine Sicherungen.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{0} has nothing that is new here.</source>
   <translation>{0} enthält nichts, was hier neu wäre.</translation>
  </message>
 </context>
 <context>
  <name>PasteBar</name>
  <message>
   <source>Other readings of what was pasted</source>
   <translation>Andere Lesarten des Eingefügten</translation>
  </message>
  <message>
   <source>Paste it as this instead (Alt+{0})</source>
   <translation>Stattdessen so einfügen (Alt+{0})</translation>
  </message>
 </context>
 <context>
  <name>PasteProgress</name>
  <message>
   <source>Pasting</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
 </context>
 <context>
  <name>Pasting</name>
  <message>
   <source>Nothing was pasted; the map is as it was.</source>
   <translation>Es wurde nichts eingefügt; die Karte ist, wie sie war.</translation>
  </message>
  <message>
   <source>Pasted as “{0}”. Or rather as:</source>
   <translation>Eingefügt als „{0}“. Oder lieber als:</translation>
  </message>
  <message>
   <source>Reading what is pasted…</source>
   <translation>Was eingefügt wird, wird gelesen …</translation>
  </message>
  <message>
   <source>There are no words on the clipboard.</source>
   <translation>In der Zwischenablage sind keine Wörter.</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Leave its place to the layout again</source>
   <translation>Ihren Platz wieder der Anordnung überlassen</translation>
  </message>
  <message>
   <source>Pinned to its place</source>
   <translation>An ihrem Platz festgesteckt</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>&amp;Lösen</translation>
  </message>
 </context>
 <context>
  <name>PreferenceRow</name>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset {0}</source>
   <translation>{0} zurücksetzen</translation>
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>All preferences are as usual.</source>
   <translation>Alle Einstellungen sind wie üblich.</translation>
  </message>
  <message>
   <source>No preference has these words.</source>
   <translation>Keine Einstellung enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Reset All</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>Die Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{0}: as usual.</source>
   <translation>{0}: wie üblich.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <source>The preview is being drawn…</source>
   <translation>Die Vorschau wird gezeichnet …</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>&amp;Black and white</source>
   <translation>Schwar&amp;zweiß</translation>
  </message>
  <message>
   <source>&amp;Copies:</source>
   <translation>&amp;Exemplare:</translation>
  </message>
  <message>
   <source>&amp;Orientation:</source>
   <translation>&amp;Ausrichtung:</translation>
  </message>
  <message>
   <source>&amp;Paper:</source>
   <translation>&amp;Papier:</translation>
  </message>
  <message>
   <source>&amp;Sheets:</source>
   <translation>&amp;Blätter:</translation>
  </message>
  <message>
   <source>&amp;What:</source>
   <translation>&amp;Umfang:</translation>
  </message>
  <message>
   <source>A poster of so many</source>
   <translation>Ein Poster aus so vielen</translation>
  </message>
  <message>
   <source>A poster, as many as needed</source>
   <translation>Ein Poster, so viele wie nötig</translation>
  </message>
  <message>
   <source>As P&amp;DF…</source>
   <translation>Als P&amp;DF …</translation>
  </message>
  <message>
   <source>As suits the map</source>
   <translation>Wie es der Karte entspricht</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Exemplare</translation>
  </message>
  <message>
   <source>First page</source>
   <translation>Erste Seite</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Querformat</translation>
  </message>
  <message>
   <source>Last page</source>
   <translation>Letzte Seite</translation>
  </message>
  <message>
   <source>Nothing can be made of this.</source>
   <translation>Daraus lässt sich nichts machen.</translation>
  </message>
  <message>
   <source>Number:</source>
   <translation>Anzahl:</translation>
  </message>
  <message>
   <source>On no sheet whole: {0} of the boxes and words.</source>
   <translation>Auf keinem Blatt ganz: {0} der Kästen und Texte.</translation>
  </message>
  <message>
   <source>One page</source>
   <translation>Eine Seite</translation>
  </message>
  <message>
   <source>One page; claims are set in {1} pt.</source>
   <translation>Eine Seite; Thesen sind in {1} pt gesetzt.</translation>
  </message>
  <message>
   <source>P&amp;rinter:</source>
   <translation>D&amp;rucker:</translation>
  </message>
  <message>
   <source>Pa&amp;ges:</source>
   <translation>&amp;Seiten:</translation>
  </message>
  <message>
   <source>Page in the preview</source>
   <translation>Seite in der Vorschau</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Hochformat</translation>
  </message>
  <message>
   <source>Pr&amp;int</source>
   <translation>Dr&amp;ucken</translation>
  </message>
  <message>
   <source>Pre&amp;view of page</source>
   <translation>&amp;Vorschau von Seite</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Selected branch</source>
   <translation>Ausgewählter Zweig</translation>
  </message>
  <message>
   <source>Selected claims alone</source>
   <translation>Nur die ausgewählten Thesen</translation>
  </message>
  <message>
   <source>Sheets across</source>
   <translation>Blätter nebeneinander</translation>
  </message>
  <message>
   <source>Sheets down</source>
   <translation>Blätter untereinander</translation>
  </message>
  <message>
   <source>The preview failed; the pages may be printed all the same.</source>
   <translation>Die Vorschau ist gescheitert; der Druck kann dennoch gelingen.</translation>
  </message>
  <message>
   <source>There is no preview of more than {0} claims.</source>
   <translation>Bei mehr als {0} Thesen gibt es keine Vorschau.</translation>
  </message>
  <message>
   <source>There is no printer here; the pages can be had as a PDF.</source>
   <translation>Hier ist kein Drucker; die Seiten gibt es als PDF.</translation>
  </message>
  <message>
   <source>What is unfolded</source>
   <translation>Was ausgeklappt ist</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Ganze Karte</translation>
  </message>
  <message>
   <source>across,</source>
   <translation>breit,</translation>
  </message>
  <message>
   <source>down</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <source>{0} pages; claims are set in {1} pt.</source>
   <translation>{0} Seiten; Thesen sind in {1} pt gesetzt.</translation>
  </message>
 </context>
 <context>
  <name>ReplaceBox</name>
  <message>
   <source>&amp;Replace</source>
   <translation>Erset&amp;zen</translation>
  </message>
  <message>
   <source>In notes too</source>
   <translation>Auch in Notizen</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Groß/klein</translation>
  </message>
  <message>
   <source>Replace &amp;All</source>
   <translation>Alle &amp;ersetzen</translation>
  </message>
  <message>
   <source>Replace &amp;All ({0})</source>
   <translation>Alle &amp;ersetzen ({0})</translation>
  </message>
  <message>
   <source>Replace in all that were found, as one step</source>
   <translation>In allem Gefundenen ersetzen, als ein Schritt</translation>
  </message>
  <message>
   <source>Replace in this one, and go to the next (Return)</source>
   <translation>Hier ersetzen und zum nächsten gehen (Eingabetaste)</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Ganze Wörter</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation>Diese Karte lässt sich nur lesen: {0}.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>(no words yet)</source>
   <translation>(noch ohne Wortlaut)</translation>
  </message>
  <message>
   <source>Main claim</source>
   <translation>Hauptthese</translation>
  </message>
  <message>
   <source>Note on the argument:</source>
   <translation>Notiz zum Argument:</translation>
  </message>
  <message>
   <source>Note:</source>
   <translation>Notiz:</translation>
  </message>
  <message>
   <source>Objection</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Source:</source>
   <translation>Quelle:</translation>
  </message>
  <message>
   <source>Tag:</source>
   <translation>Schlagwort:</translation>
  </message>
  <message>
   <source>Undercut</source>
   <translation>Folgerungseinwand</translation>
  </message>
  <message>
   <source>stays: it would be too long</source>
   <translation>bleibt: es würde zu lang</translation>
  </message>
  <message>
   <source>stays: no words would be left</source>
   <translation>bleibt: es bliebe kein Wort übrig</translation>
  </message>
  <message>
   <source>{0} {1} becomes: {2}</source>
   <translation>{0} {1} wird: {2}</translation>
  </message>
 </context>
 <context>
  <name>Saying</name>
  <message>
   <source>Message</source>
   <translation>Meldung</translation>
  </message>
 </context>
 <context>
  <name>SearchPanel</name>
  <message>
   <source>Find words</source>
   <translation>Wörter suchen</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Suche läuft …</translation>
  </message>
 </context>
 <context>
  <name>SeveralPage</name>
  <message>
   <source>{0} claims</source>
   <translation>{0} Thesen</translation>
  </message>
 </context>
 <context>
  <name>Share</name>
  <message>
   <source>mixed</source>
   <translation>gemischt</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>{0} in percent</source>
   <translation>{0} in Prozent</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Pixels across</source>
   <translation>Pixel in der Breite</translation>
  </message>
  <message>
   <source>So many pixels across</source>
   <translation>So viele Pixel in der Breite</translation>
  </message>
  <message>
   <source>Usual: 2 ×, or what fits</source>
   <translation>Üblich: 2 × oder was passt</translation>
  </message>
  <message>
   <source>{0} dpi</source>
   <translation>{0} dpi</translation>
  </message>
  <message>
   <source>{0} × (of 96 dpi)</source>
   <translation>{0} × (von 96 dpi)</translation>
  </message>
 </context>
 <context>
  <name>SourceForm</name>
  <message>
   <source>A line has too many characters; at most {0} fit.</source>
   <translation>Eine Zeile hat zu viele Zeichen; höchstens {0} haben Platz.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>It is cited {0} times; all will say what you write here.</source>
   <translation>Sie wird {0}-mal zitiert; überall steht dann, was Sie hier schreiben.</translation>
  </message>
  <message>
   <source>Its exact words</source>
   <translation>Ihr genauer Wortlaut</translation>
  </message>
  <message>
   <source>Source: one of the map, or the title of a new one</source>
   <translation>Quelle: eine der Karte oder der Titel einer neuen</translation>
  </message>
  <message>
   <source>The quotation is too long.</source>
   <translation>Das Zitat ist zu lang.</translation>
  </message>
  <message>
   <source>This source is in the map.</source>
   <translation>Diese Quelle ist in der Karte.</translation>
  </message>
  <message>
   <source>as the source has it</source>
   <translation>wie in der Quelle</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Presentation</source>
   <translation>Präsentation</translation>
  </message>
  <message>
   <source>Presentation — Argmap</source>
   <translation>Präsentation — Argmap</translation>
  </message>
  <message>
   <source>Space goes on, Backspace back, a number and Return to a step; Escape leaves.</source>
   <translation>Leertaste geht weiter, Rücktaste zurück, eine Zahl mit Eingabetaste zu einem Schritt; Escape beendet.</translation>
  </message>
  <message>
   <source>The screen is black.</source>
   <translation>Der Bildschirm ist schwarz.</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source> · not backed up</source>
   <translation> · nicht gesichert</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Linie {0}</translation>
  </message>
  <message>
   <source>Not in a file</source>
   <translation>In keiner Datei</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Saved {0}</source>
   <translation>Gespeichert um {0}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Wird gespeichert …</translation>
  </message>
  <message>
   <source>The arrows select a claim</source>
   <translation>Die Pfeiltasten wählen eine These aus</translation>
  </message>
  <message>
   <source>{0} adds a claim; the arrows select one</source>
   <translation>{0} fügt eine These hinzu; die Pfeiltasten wählen eine aus</translation>
  </message>
  <message>
   <source>{0} claim · {1} + · {2} −</source>
   <translation>{0} These · {1} + · {2} −</translation>
  </message>
  <message>
   <source>{0} claims selected</source>
   <translation>{0} Thesen ausgewählt</translation>
  </message>
  <message>
   <source>{0} claims · {1} + · {2} −</source>
   <translation>{0} Thesen · {1} + · {2} −</translation>
  </message>
  <message>
   <source>{0} joins them</source>
   <translation>{0} verbindet sie</translation>
  </message>
  <message>
   <source>{0} next pane</source>
   <translation>{0} nächster Bereich</translation>
  </message>
  <message>
   <source>{0} objection</source>
   <translation>{0} Einwand</translation>
  </message>
  <message>
   <source>{0} reason</source>
   <translation>{0} Grund</translation>
  </message>
  <message>
   <source>{0} sibling</source>
   <translation>{0} Geschwister</translation>
  </message>
  <message>
   <source>{0} takes it out</source>
   <translation>{0} nimmt sie heraus</translation>
  </message>
  <message>
   <source>{0} undercuts it</source>
   <translation>{0} greift die Folgerung an</translation>
  </message>
  <message>
   <source>{0} words</source>
   <translation>{0} Wortlaut</translation>
  </message>
 </context>
 <context>
  <name>StepDelegate</name>
  <message>
   <source>Name of this version</source>
   <translation>Name dieser Version</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>Steps, the newest first</source>
   <translation>Schritte, der neueste zuerst</translation>
  </message>
  <message>
   <source>Up and down go through time; F2 names a version; Ctrl+Return restores it.</source>
   <translation>Auf und Ab führen durch die Zeit; F2 benennt eine Version; Strg+Eingabe stellt sie wieder her.</translation>
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <source>Step {0}, {1}</source>
   <translation>Schritt {0}, {1}</translation>
  </message>
  <message>
   <source>the present moment</source>
   <translation>der gegenwärtige Stand</translation>
  </message>
  <message>
   <source>version “{0}”</source>
   <translation>Version „{0}“</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Maps</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>Not in a file</source>
   <translation>In keiner Datei</translation>
  </message>
  <message>
   <source>This map is in no file.</source>
   <translation>Diese Karte ist in keiner Datei.</translation>
  </message>
 </context>
 <context>
  <name>Tags</name>
  <message>
   <source>Add a tag</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Too long by {0}; at most {1} characters fit.</source>
   <translation>Um {0} zu lang; höchstens {1} Zeichen haben Platz.</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Replace words by others</source>
   <translation>Wörter durch andere ersetzen</translation>
  </message>
 </context>
 <context>
  <name>Walk</name>
  <message>
   <source>On from the end</source>
   <translation>Vom Ende an weiter</translation>
  </message>
  <message>
   <source>On from the top</source>
   <translation>Vom Anfang an weiter</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Return, or any letter, puts the caret here.</source>
   <translation>Die Eingabetaste oder ein Buchstabe setzt die Schreibmarke hierher.</translation>
  </message>
  <message>
   <source>Then {0} adds a reason below it, {1} an objection; {2} pastes.</source>
   <translation>Danach fügt {0} darunter einen Grund hinzu, {1} einen Einwand; {2} fügt ein.</translation>
  </message>
  <message>
   <source>Type your main claim</source>
   <translation>Hier die Hauptthese eingeben</translation>
  </message>
  <message>
   <source>Your main claim</source>
   <translation>Die Hauptthese</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Argmap {0}: map a debate. MIT licence.</source>
   <translation>Argmap {0}: eine Debatte kartieren. MIT-Lizenz.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Find Command</source>
   <translation>Befehl suchen</translation>
  </message>
  <message>
   <source>It is still open elsewhere.</source>
   <translation>Sie ist noch anderswo geöffnet.</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Anordnung</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>Not in a file</source>
   <translation>In keiner Datei</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Open Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <source>Rename Map</source>
   <translation>Karte umbenennen</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Save As…</source>
   <translation>Speichern unter …</translation>
  </message>
  <message>
   <source>The map goes on in {0}, but without its history: the file it was in can no longer be read. File &gt; Restore a Backup has the history up to the last backup.</source>
   <translation>Die Karte geht in {0} weiter, aber ohne ihren Verlauf: die Datei, in der sie war, ist nicht mehr lesbar. „Datei &gt; Sicherung wiederherstellen“ hat den Verlauf bis zur letzten Sicherung.</translation>
  </message>
  <message>
   <source>The map goes on in {0}.</source>
   <translation>Die Karte geht in {0} weiter.</translation>
  </message>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation>Diese Karte lässt sich nur lesen: {0}.</translation>
  </message>
  <message>
   <source>This map is open elsewhere; here you see it as it was just now.</source>
   <translation>Diese Karte ist anderswo geöffnet; hier sehen Sie sie, wie sie eben war.</translation>
  </message>
  <message>
   <source>Title of the map:</source>
   <translation>Titel der Karte:</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <translation>Werkzeugleiste</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Words of the command</source>
   <translation>Wörter des Befehls</translation>
  </message>
  <message>
   <source>Words of the layout</source>
   <translation>Wörter der Anordnung</translation>
  </message>
  <message>
   <source>Words of the name</source>
   <translation>Wörter des Namens</translation>
  </message>
 </context>
 <context>
  <name>accessible</name>
  <message>
   <source>Edit</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <source>Fold or unfold</source>
   <translation>Ein- oder ausklappen</translation>
  </message>
  <message>
   <source>Hides or shows what hangs on the claim</source>
   <translation>Verbirgt oder zeigt, was an der These hängt</translation>
  </message>
  <message>
   <source>Rewords the claim</source>
   <translation>Ändert den Wortlaut der These</translation>
  </message>
 </context>
 <context>
  <name>app</name>
  <message>
   <source>Argmap made a mistake ({0}: {1}). What was done before is saved. Please report it with {2}.</source>
   <translation>Argmap hat einen Fehler gemacht ({0}: {1}). Was davor getan wurde, ist gespeichert. Bitte melden Sie ihn mit {2}.</translation>
  </message>
 </context>
 <context>
  <name>asking</name>
  <message>
   <source>&amp;Leave Without Them</source>
   <translation>Ohne sie &amp;verlassen</translation>
  </message>
  <message>
   <source>&amp;Save As…</source>
   <translation>&amp;Speichern unter …</translation>
  </message>
  <message>
   <source>&amp;Try Again</source>
   <translation>&amp;Erneut versuchen</translation>
  </message>
  <message>
   <source>The last steps are not on the disk.</source>
   <translation>Die letzten Schritte sind nicht auf der Platte.</translation>
  </message>
 </context>
 <context>
  <name>avoided</name>
  <message>
   <source>A letter or a sign by itself is for typing: it begins a claim's new words.</source>
   <translation>Ein einzelner Buchstabe oder ein Zeichen ist zum Schreiben da: damit beginnt der neue Wortlaut einer These.</translation>
  </message>
  <message>
   <source>Desktops switch work spaces by such keys, and some keyboards type signs.</source>
   <translation>Arbeitsumgebungen wechseln mit solchen Tasten die Arbeitsfläche, und manche Tastaturen schreiben damit Zeichen.</translation>
  </message>
  <message>
   <source>Desktops use it themselves and seldom hand it on.</source>
   <translation>Arbeitsumgebungen brauchen sie selbst und geben sie selten weiter.</translation>
  </message>
  <message>
   <source>Fields for text need it themselves.</source>
   <translation>Textfelder brauchen sie selbst.</translation>
  </message>
  <message>
   <source>Input methods use it to write signs and other scripts.</source>
   <translation>Eingabemethoden schreiben damit Zeichen und andere Schriften.</translation>
  </message>
  <message>
   <source>Many systems switch the keyboard's layout by these two.</source>
   <translation>Viele Systeme wechseln mit diesen beiden die Tastaturbelegung.</translation>
  </message>
  <message>
   <source>Such keys open the menus.</source>
   <translation>Solche Tasten öffnen die Menüs.</translation>
  </message>
 </context>
 <context>
  <name>clipboard</name>
  <message>
   <source>the map has no claims, so there is nothing to copy</source>
   <translation>die Karte hat keine Thesen, also gibt es nichts zu kopieren</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>About Argmap</source>
   <translation>Über Argmap</translation>
  </message>
  <message>
   <source>Actual Size</source>
   <translation>Originalgröße</translation>
  </message>
  <message>
   <source>Add Co-premise or Join</source>
   <translation>Mitprämisse hinzufügen oder verbinden</translation>
  </message>
  <message>
   <source>Add Contradiction</source>
   <translation>Widerspruch hinzufügen</translation>
  </message>
  <message>
   <source>Add Free Claim</source>
   <translation>Freie These hinzufügen</translation>
  </message>
  <message>
   <source>Add Objection</source>
   <translation>Einwand hinzufügen</translation>
  </message>
  <message>
   <source>Add Reason</source>
   <translation>Grund hinzufügen</translation>
  </message>
  <message>
   <source>Add Sibling</source>
   <translation>Geschwister hinzufügen</translation>
  </message>
  <message>
   <source>Add Sibling Before</source>
   <translation>Geschwister davor hinzufügen</translation>
  </message>
  <message>
   <source>Add Undercut</source>
   <translation>Folgerungseinwand hinzufügen</translation>
  </message>
  <message>
   <source>Add a claim of the same kind behind this one.</source>
   <translation>Eine These derselben Art hinter dieser hinzufügen.</translation>
  </message>
  <message>
   <source>Add a claim of the same kind in front of this one.</source>
   <translation>Eine These derselben Art vor dieser hinzufügen.</translation>
  </message>
  <message>
   <source>Add a claim that bears on nothing yet.</source>
   <translation>Eine These hinzufügen, die sich noch auf nichts bezieht.</translation>
  </message>
  <message>
   <source>Add a claim that is needed together with this one, or join the selected ones.</source>
   <translation>Eine These hinzufügen, die zusammen mit dieser nötig ist, oder die ausgewählten verbinden.</translation>
  </message>
  <message>
   <source>Add the next claim down on the screen to the selection.</source>
   <translation>Die nächste These weiter unten auf dem Bildschirm mit auswählen.</translation>
  </message>
  <message>
   <source>Add the next claim left on the screen to the selection.</source>
   <translation>Die nächste These weiter links auf dem Bildschirm mit auswählen.</translation>
  </message>
  <message>
   <source>Add the next claim right on the screen to the selection.</source>
   <translation>Die nächste These weiter rechts auf dem Bildschirm mit auswählen.</translation>
  </message>
  <message>
   <source>Add the next claim up on the screen to the selection.</source>
   <translation>Die nächste These weiter oben auf dem Bildschirm mit auswählen.</translation>
  </message>
  <message>
   <source>As the System</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Begin a new line in the words.</source>
   <translation>Im Wortlaut eine neue Zeile beginnen.</translation>
  </message>
  <message>
   <source>Change places with the sibling before.</source>
   <translation>Mit dem vorigen Geschwister den Platz tauschen.</translation>
  </message>
  <message>
   <source>Change places with the sibling behind.</source>
   <translation>Mit dem nächsten Geschwister den Platz tauschen.</translation>
  </message>
  <message>
   <source>Choose how the map is laid out: in bands, as a page, around its main claim, ….</source>
   <translation>Wählen, wie die Karte angeordnet wird: in Bändern, als Seite, um ihre Hauptthese, ….</translation>
  </message>
  <message>
   <source>Close Map</source>
   <translation>Karte schließen</translation>
  </message>
  <message>
   <source>Close this map, and with the last one the window; every step is saved already.</source>
   <translation>Diese Karte schließen, und mit der letzten das Fenster; jeder Schritt ist schon gespeichert.</translation>
  </message>
  <message>
   <source>Co-premise</source>
   <translation>Mitprämisse</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy as Picture</source>
   <translation>Als Bild kopieren</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Ausschneiden</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Delete Branch</source>
   <translation>Zweig löschen</translation>
  </message>
  <message>
   <source>Delete Claim Only</source>
   <translation>Nur die These löschen</translation>
  </message>
  <message>
   <source>Delete the claim alone; what hangs on it moves up.</source>
   <translation>Nur die These löschen; was an ihr hängt, rückt auf.</translation>
  </message>
  <message>
   <source>Delete the claim and what hangs only on it, or the selected line alone.</source>
   <translation>Die These löschen und was nur an ihr hängt, oder nur die ausgewählte Linie.</translation>
  </message>
  <message>
   <source>Demote</source>
   <translation>Herabstufen</translation>
  </message>
  <message>
   <source>Deselect</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <source>Do the step that was taken back last once more.</source>
   <translation>Den zuletzt zurückgenommenen Schritt noch einmal tun.</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Edit Text</source>
   <translation>Wortlaut bearbeiten</translation>
  </message>
  <message>
   <source>Export Again</source>
   <translation>Erneut exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Fill the screen with the map, or go back.</source>
   <translation>Den Bildschirm mit der Karte füllen, oder zurück.</translation>
  </message>
  <message>
   <source>Find Command…</source>
   <translation>Befehl suchen …</translation>
  </message>
  <message>
   <source>Find Next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <source>Find Previous</source>
   <translation>Rückwärts suchen</translation>
  </message>
  <message>
   <source>Find a command by a few of its words, and give it.</source>
   <translation>Einen Befehl nach einigen seiner Wörter suchen und geben.</translation>
  </message>
  <message>
   <source>Find words in claims, notes, tags and sources while you type.</source>
   <translation>Beim Tippen Wörter in Thesen, Notizen, Schlagwörtern und Quellen suchen.</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Suchen …</translation>
  </message>
  <message>
   <source>First Claim</source>
   <translation>Erste These</translation>
  </message>
  <message>
   <source>Fit Map</source>
   <translation>Karte einpassen</translation>
  </message>
  <message>
   <source>Fit Selection</source>
   <translation>Auswahl einpassen</translation>
  </message>
  <message>
   <source>Focus on Branch</source>
   <translation>Zweig fokussieren</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>Alle einklappen</translation>
  </message>
  <message>
   <source>Fold One Level</source>
   <translation>Eine Ebene einklappen</translation>
  </message>
  <message>
   <source>Fold or Unfold</source>
   <translation>Ein- oder ausklappen</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Vorwärts</translation>
  </message>
  <message>
   <source>Full Screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Give a reason for the current claim.</source>
   <translation>Einen Grund für die aktuelle These nennen.</translation>
  </message>
  <message>
   <source>Give the map the title that stands above its pictures.</source>
   <translation>Der Karte den Titel geben, der über ihren Bildern steht.</translation>
  </message>
  <message>
   <source>Go Down</source>
   <translation>Nach unten gehen</translation>
  </message>
  <message>
   <source>Go Left</source>
   <translation>Nach links gehen</translation>
  </message>
  <message>
   <source>Go Right</source>
   <translation>Nach rechts gehen</translation>
  </message>
  <message>
   <source>Go Up</source>
   <translation>Nach oben gehen</translation>
  </message>
  <message>
   <source>Go back to the claim that was current before.</source>
   <translation>Zu der These zurückgehen, die zuvor aktuell war.</translation>
  </message>
  <message>
   <source>Go down to the reason or objection that was visited last.</source>
   <translation>Hinunter zu dem Grund oder Einwand gehen, der zuletzt besucht wurde.</translation>
  </message>
  <message>
   <source>Go on again to the claim that you came back from.</source>
   <translation>Wieder zu der These gehen, von der Sie zurückkamen.</translation>
  </message>
  <message>
   <source>Go on in a copy under another name; every step is saved by itself anyway.</source>
   <translation>In einer Kopie unter anderem Namen weitermachen; jeder Schritt wird ohnehin von selbst gespeichert.</translation>
  </message>
  <message>
   <source>Go through the map on the whole screen from the current claim on.</source>
   <translation>Ab der aktuellen These auf dem ganzen Bildschirm durch die Karte gehen.</translation>
  </message>
  <message>
   <source>Go through the map on the whole screen, a claim at a time, from the first one.</source>
   <translation>Auf dem ganzen Bildschirm These für These durch die Karte gehen, von der ersten an.</translation>
  </message>
  <message>
   <source>Go to Claim…</source>
   <translation>Gehe zu These …</translation>
  </message>
  <message>
   <source>Go to a claim by a few of its words, or by its number.</source>
   <translation>Zu einer These gehen, nach einigen ihrer Wörter oder ihrer Nummer.</translation>
  </message>
  <message>
   <source>Go to the claim before that was found.</source>
   <translation>Zur vorigen gefundenen These gehen.</translation>
  </message>
  <message>
   <source>Go to the last claim in sight in reading order.</source>
   <translation>Zur letzten sichtbaren These in der Lesefolge gehen.</translation>
  </message>
  <message>
   <source>Go to the main claim.</source>
   <translation>Zur Hauptthese gehen.</translation>
  </message>
  <message>
   <source>Go to the next claim down on the screen.</source>
   <translation>Zur nächsten These weiter unten auf dem Bildschirm gehen.</translation>
  </message>
  <message>
   <source>Go to the next claim left on the screen.</source>
   <translation>Zur nächsten These weiter links auf dem Bildschirm gehen.</translation>
  </message>
  <message>
   <source>Go to the next claim right on the screen.</source>
   <translation>Zur nächsten These weiter rechts auf dem Bildschirm gehen.</translation>
  </message>
  <message>
   <source>Go to the next claim that was found.</source>
   <translation>Zur nächsten gefundenen These gehen.</translation>
  </message>
  <message>
   <source>Go to the next claim up on the screen.</source>
   <translation>Zur nächsten These weiter oben auf dem Bildschirm gehen.</translation>
  </message>
  <message>
   <source>Go up to the claim that this one bears on.</source>
   <translation>Hinauf zu der These gehen, auf die sich diese bezieht.</translation>
  </message>
  <message>
   <source>Group by Source</source>
   <translation>Nach Quelle gruppieren</translation>
  </message>
  <message>
   <source>Group by Tag</source>
   <translation>Nach Schlagwort gruppieren</translation>
  </message>
  <message>
   <source>Grow Downwards</source>
   <translation>Nach unten wachsen</translation>
  </message>
  <message>
   <source>Grow To the Left</source>
   <translation>Nach links wachsen</translation>
  </message>
  <message>
   <source>Grow To the Right</source>
   <translation>Nach rechts wachsen</translation>
  </message>
  <message>
   <source>Grow Upwards</source>
   <translation>Nach oben wachsen</translation>
  </message>
  <message>
   <source>Hang the words on the clipboard under the current claim, as one claim.</source>
   <translation>Die Wörter der Zwischenablage als eine These unter die aktuelle hängen.</translation>
  </message>
  <message>
   <source>Hang what the clipboard holds under the current claim.</source>
   <translation>Was in der Zwischenablage ist, unter die aktuelle These hängen.</translation>
  </message>
  <message>
   <source>Hide all that bears on the contentions.</source>
   <translation>Alles verbergen, was sich auf die Hauptthesen bezieht.</translation>
  </message>
  <message>
   <source>Hide or show what hangs on the claim.</source>
   <translation>Verbergen oder zeigen, was an der These hängt.</translation>
  </message>
  <message>
   <source>Hide the deepest level that is in sight.</source>
   <translation>Die tiefste sichtbare Ebene verbergen.</translation>
  </message>
  <message>
   <source>High Contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Verlauf …</translation>
  </message>
  <message>
   <source>Insert Between</source>
   <translation>Dazwischen einfügen</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspektor</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Last Claim</source>
   <translation>Letzte These</translation>
  </message>
  <message>
   <source>Layout…</source>
   <translation>Anordnung …</translation>
  </message>
  <message>
   <source>Leave Argmap; every step is saved already, and the maps are open the next time.</source>
   <translation>Argmap verlassen; jeder Schritt ist schon gespeichert, und die Karten sind beim nächsten Mal wieder offen.</translation>
  </message>
  <message>
   <source>Leave the Words</source>
   <translation>Wortlaut verwerfen</translation>
  </message>
  <message>
   <source>Leave the place of the claim to the layout again.</source>
   <translation>Den Platz der These wieder der Anordnung überlassen.</translation>
  </message>
  <message>
   <source>Leave the words as they were before.</source>
   <translation>Den Wortlaut lassen, wie er war.</translation>
  </message>
  <message>
   <source>Let it bear on the sibling before it.</source>
   <translation>Sie auf das Geschwister davor beziehen.</translation>
  </message>
  <message>
   <source>Let it bear on what its target bears on.</source>
   <translation>Sie auf das beziehen, worauf sich ihr Ziel bezieht.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow downwards.</source>
   <translation>Gründe und Einwände nach unten wachsen lassen.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow to the Left.</source>
   <translation>Gründe und Einwände nach links wachsen lassen.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow to the Right.</source>
   <translation>Gründe und Einwände nach rechts wachsen lassen.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow upwards.</source>
   <translation>Gründe und Einwände nach oben wachsen lassen.</translation>
  </message>
  <message>
   <source>Let siblings change places where that saves crossings, or show them in your order.</source>
   <translation>Geschwister die Plätze tauschen lassen, wo das Kreuzungen spart, oder sie in Ihrer Reihenfolge zeigen.</translation>
  </message>
  <message>
   <source>Let the current claim speak against the step that its target makes.</source>
   <translation>Die aktuelle These gegen die Folgerung sprechen lassen, die ihr Ziel zieht.</translation>
  </message>
  <message>
   <source>Let the current claim speak against what it bears on.</source>
   <translation>Die aktuelle These gegen das sprechen lassen, worauf sie sich bezieht.</translation>
  </message>
  <message>
   <source>Let the current claim speak for what it bears on.</source>
   <translation>Die aktuelle These für das sprechen lassen, worauf sie sich bezieht.</translation>
  </message>
  <message>
   <source>Let this claim bear on a further claim too.</source>
   <translation>Diese These auch auf eine weitere beziehen.</translation>
  </message>
  <message>
   <source>Let this claim, or the selected line, bear on another claim instead.</source>
   <translation>Diese These oder die ausgewählte Linie stattdessen auf eine andere These beziehen.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Link To…</source>
   <translation>Verknüpfen mit …</translation>
  </message>
  <message>
   <source>Look at every step and at the map as it was, and restore what one likes better.</source>
   <translation>Jeden Schritt ansehen und die Karte, wie sie war, und wiederherstellen, was besser gefällt.</translation>
  </message>
  <message>
   <source>Make It a Reason</source>
   <translation>Zum Grund machen</translation>
  </message>
  <message>
   <source>Make It an Objection</source>
   <translation>Zum Einwand machen</translation>
  </message>
  <message>
   <source>Make It an Undercut</source>
   <translation>Zum Folgerungseinwand machen</translation>
  </message>
  <message>
   <source>Make a picture of the map: PNG, SVG, PDF or WebP.</source>
   <translation>Ein Bild der Karte machen: PNG, SVG, PDF oder WebP.</translation>
  </message>
  <message>
   <source>Make the last exported picture anew, with the same choices.</source>
   <translation>Das zuletzt exportierte Bild mit derselben Wahl neu machen.</translation>
  </message>
  <message>
   <source>Make this linked premise a reason or objection of its own.</source>
   <translation>Diese verbundene Prämisse zu einem eigenen Grund oder Einwand machen.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Zeichen</translation>
  </message>
  <message>
   <source>Merge a Copy…</source>
   <translation>Kopie zusammenführen …</translation>
  </message>
  <message>
   <source>Minimap</source>
   <translation>Übersichtskarte</translation>
  </message>
  <message>
   <source>Move Earlier</source>
   <translation>Nach vorn rücken</translation>
  </message>
  <message>
   <source>Move Later</source>
   <translation>Nach hinten rücken</translation>
  </message>
  <message>
   <source>Move Under…</source>
   <translation>Verschieben unter …</translation>
  </message>
  <message>
   <source>Name This Version…</source>
   <translation>Diese Version benennen …</translation>
  </message>
  <message>
   <source>Name the map as it is now, to find it again whatever is done later.</source>
   <translation>Die Karte, wie sie jetzt ist, benennen, um sie wiederzufinden, was immer später geschieht.</translation>
  </message>
  <message>
   <source>New Line</source>
   <translation>Neue Zeile</translation>
  </message>
  <message>
   <source>New Map</source>
   <translation>Neue Karte</translation>
  </message>
  <message>
   <source>New Window</source>
   <translation>Neues Fenster</translation>
  </message>
  <message>
   <source>New from Template…</source>
   <translation>Neu aus Vorlage …</translation>
  </message>
  <message>
   <source>Next Map</source>
   <translation>Nächste Karte</translation>
  </message>
  <message>
   <source>Next Pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <source>No Groups</source>
   <translation>Keine Gruppen</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Nummern</translation>
  </message>
  <message>
   <source>Object to the current claim, or to the selected line: an undercut.</source>
   <translation>Gegen die aktuelle These einwenden, oder gegen die ausgewählte Linie: ein Folgerungseinwand.</translation>
  </message>
  <message>
   <source>Object to the step from the current claim to what it bears on.</source>
   <translation>Gegen die Folgerung von der aktuellen These auf das einwenden, worauf sie sich bezieht.</translation>
  </message>
  <message>
   <source>Objection</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>Open Recent…</source>
   <translation>Zuletzt geöffnet …</translation>
  </message>
  <message>
   <source>Open a backup of this map as a map of its own; this one stays as it is.</source>
   <translation>Eine Sicherung dieser Karte als eigene Karte öffnen; diese bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>Open another map; this one is saved already.</source>
   <translation>Eine andere Karte öffnen; diese ist schon gespeichert.</translation>
  </message>
  <message>
   <source>Open one of the maps that were open last.</source>
   <translation>Eine der zuletzt geöffneten Karten öffnen.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen …</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Gliederung</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste as One Claim</source>
   <translation>Als eine These einfügen</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Einstellungen …</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Präsentieren</translation>
  </message>
  <message>
   <source>Present from Here</source>
   <translation>Ab hier präsentieren</translation>
  </message>
  <message>
   <source>Previous Map</source>
   <translation>Vorige Karte</translation>
  </message>
  <message>
   <source>Previous Pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <source>Print the map on one page or as a poster, and see each page before.</source>
   <translation>Die Karte auf eine Seite oder als Poster drucken und jede Seite vorher sehen.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Promote</source>
   <translation>Heraufstufen</translation>
  </message>
  <message>
   <source>Put a copy of the branch right behind it.</source>
   <translation>Eine Kopie des Zweigs gleich dahinter setzen.</translation>
  </message>
  <message>
   <source>Put a new claim between this one and what it bears on.</source>
   <translation>Eine neue These zwischen diese und das setzen, worauf sie sich bezieht.</translation>
  </message>
  <message>
   <source>Put the focus into the next pane.</source>
   <translation>In den nächsten Bereich gehen.</translation>
  </message>
  <message>
   <source>Put the focus into the pane before.</source>
   <translation>In den vorigen Bereich gehen.</translation>
  </message>
  <message>
   <source>Put the picture of the map on the clipboard, as image, drawing, map and text at once.</source>
   <translation>Das Bild der Karte in die Zwischenablage legen, zugleich als Bild, Zeichnung, Karte und Text.</translation>
  </message>
  <message>
   <source>Put the selected branches on the clipboard and delete them here.</source>
   <translation>Die ausgewählten Zweige in die Zwischenablage legen und hier löschen.</translation>
  </message>
  <message>
   <source>Put the selected branches on the clipboard.</source>
   <translation>Die ausgewählten Zweige in die Zwischenablage legen.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Rename Map…</source>
   <translation>Karte umbenennen …</translation>
  </message>
  <message>
   <source>Replace words wherever they stand, each change shown before it is made.</source>
   <translation>Wörter überall ersetzen; jede Änderung wird vorher gezeigt.</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Ersetzen …</translation>
  </message>
  <message>
   <source>Restore a Backup…</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Reword the current claim; it stays the same claim.</source>
   <translation>Den Wortlaut der aktuellen These ändern; sie bleibt dieselbe These.</translation>
  </message>
  <message>
   <source>Save As…</source>
   <translation>Speichern unter …</translation>
  </message>
  <message>
   <source>Say what this program is and which version.</source>
   <translation>Sagen, was dieses Programm ist und welche Version.</translation>
  </message>
  <message>
   <source>See the branch of the current claim alone, the rest faintly, or all alike again.</source>
   <translation>Nur den Zweig der aktuellen These sehen, das Übrige blass, oder wieder alles gleich.</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Alles auswählen</translation>
  </message>
  <message>
   <source>Select Branch</source>
   <translation>Zweig auswählen</translation>
  </message>
  <message>
   <source>Select Down</source>
   <translation>Nach unten auswählen</translation>
  </message>
  <message>
   <source>Select Left</source>
   <translation>Nach links auswählen</translation>
  </message>
  <message>
   <source>Select Right</source>
   <translation>Nach rechts auswählen</translation>
  </message>
  <message>
   <source>Select Up</source>
   <translation>Nach oben auswählen</translation>
  </message>
  <message>
   <source>Select every claim.</source>
   <translation>Alle Thesen auswählen.</translation>
  </message>
  <message>
   <source>Select nothing.</source>
   <translation>Nichts auswählen.</translation>
  </message>
  <message>
   <source>Select the claim and all that hangs only on it.</source>
   <translation>Die These auswählen und alles, was nur an ihr hängt.</translation>
  </message>
  <message>
   <source>Set a rival claim against this one, or the two selected ones against each other.</source>
   <translation>Dieser These eine Gegenthese entgegensetzen, oder die zwei ausgewählten einander.</translation>
  </message>
  <message>
   <source>Set colours, sizes, the wheel, folders and backups to your liking.</source>
   <translation>Farben, Größen, Mausrad, Ordner und Sicherungen nach Wunsch einstellen.</translation>
  </message>
  <message>
   <source>Show all claims again.</source>
   <translation>Alle Thesen wieder zeigen.</translation>
  </message>
  <message>
   <source>Show all of the map.</source>
   <translation>Die ganze Karte zeigen.</translation>
  </message>
  <message>
   <source>Show all that is selected.</source>
   <translation>Alles Ausgewählte zeigen.</translation>
  </message>
  <message>
   <source>Show an area behind claims that rest on one source.</source>
   <translation>Hinter Thesen, die auf derselben Quelle beruhen, eine Fläche zeigen.</translation>
  </message>
  <message>
   <source>Show an area behind claims that stand together and share a tag.</source>
   <translation>Hinter Thesen, die beisammen stehen und ein Schlagwort teilen, eine Fläche zeigen.</translation>
  </message>
  <message>
   <source>Show every command with its keys.</source>
   <translation>Alle Befehle mit ihren Tasten zeigen.</translation>
  </message>
  <message>
   <source>Show no areas behind the claims.</source>
   <translation>Keine Flächen hinter den Thesen zeigen.</translation>
  </message>
  <message>
   <source>Show one level more wherever something is folded.</source>
   <translation>Eine Ebene mehr zeigen, wo etwas eingeklappt ist.</translation>
  </message>
  <message>
   <source>Show or hide the marks of sources, tags, notes and confidence in the boxes.</source>
   <translation>Die Zeichen für Quellen, Schlagwörter, Notizen und Gewissheit in den Kästen zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Show or hide the numbers of the reading order in the boxes.</source>
   <translation>Die Nummern der Lesefolge in den Kästen zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Show or hide the outline.</source>
   <translation>Die Gliederung zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Show or hide the small map of all of the map, in the corner.</source>
   <translation>Die kleine Karte der ganzen Karte in der Ecke zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Show or hide words, notes, tags, confidence and sources of what is selected.</source>
   <translation>Wortlaut, Notizen, Schlagwörter, Gewissheit und Quellen des Ausgewählten zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Show the map at 100 %.</source>
   <translation>Die Karte in 100 % zeigen.</translation>
  </message>
  <message>
   <source>Show the map before this one of those that are open.</source>
   <translation>Die vorige der offenen Karten zeigen.</translation>
  </message>
  <message>
   <source>Show the map larger.</source>
   <translation>Die Karte größer zeigen.</translation>
  </message>
  <message>
   <source>Show the map smaller.</source>
   <translation>Die Karte kleiner zeigen.</translation>
  </message>
  <message>
   <source>Show the next of the maps that are open.</source>
   <translation>Die nächste der offenen Karten zeigen.</translation>
  </message>
  <message>
   <source>Show the program as the system.</source>
   <translation>Das Programm zeigen wie das System.</translation>
  </message>
  <message>
   <source>Show the program dark.</source>
   <translation>Das Programm dunkel zeigen.</translation>
  </message>
  <message>
   <source>Show the program in black and white, as it prints.</source>
   <translation>Das Programm schwarzweiß zeigen, wie es gedruckt wird.</translation>
  </message>
  <message>
   <source>Show the program in high contrast.</source>
   <translation>Das Programm mit hohem Kontrast zeigen.</translation>
  </message>
  <message>
   <source>Show the program light.</source>
   <translation>Das Programm hell zeigen.</translation>
  </message>
  <message>
   <source>Split Off</source>
   <translation>Abtrennen</translation>
  </message>
  <message>
   <source>Start a new map from claims that say what belongs there.</source>
   <translation>Eine neue Karte mit Thesen beginnen, die sagen, was an ihre Stelle gehört.</translation>
  </message>
  <message>
   <source>Start a new map in a window of its own.</source>
   <translation>Eine neue Karte in einem eigenen Fenster beginnen.</translation>
  </message>
  <message>
   <source>Start a new map; this one is saved already.</source>
   <translation>Eine neue Karte beginnen; diese ist schon gespeichert.</translation>
  </message>
  <message>
   <source>Take in what was changed in a copy of this map; where both changed, you choose.</source>
   <translation>Übernehmen, was in einer Kopie dieser Karte geändert wurde; wo beide geändert wurden, wählen Sie.</translation>
  </message>
  <message>
   <source>Take over the words of the claim.</source>
   <translation>Den Wortlaut der These übernehmen.</translation>
  </message>
  <message>
   <source>Take over the words, then add a claim of the same kind.</source>
   <translation>Den Wortlaut übernehmen, dann eine These derselben Art hinzufügen.</translation>
  </message>
  <message>
   <source>Take over the words, then add a reason.</source>
   <translation>Den Wortlaut übernehmen, dann einen Grund hinzufügen.</translation>
  </message>
  <message>
   <source>Take over the words, then add an objection.</source>
   <translation>Den Wortlaut übernehmen, dann einen Einwand hinzufügen.</translation>
  </message>
  <message>
   <source>Take the Words</source>
   <translation>Wortlaut übernehmen</translation>
  </message>
  <message>
   <source>Take the last step back.</source>
   <translation>Den letzten Schritt zurücknehmen.</translation>
  </message>
  <message>
   <source>To What Bears on It</source>
   <translation>Zu dem, was sich darauf bezieht</translation>
  </message>
  <message>
   <source>To What It Bears On</source>
   <translation>Zu dem, worauf sie sich bezieht</translation>
  </message>
  <message>
   <source>Turn Reason/Objection</source>
   <translation>Grund/Einwand umkehren</translation>
  </message>
  <message>
   <source>Turn a reason into an objection, or an objection into a reason.</source>
   <translation>Einen Grund zum Einwand machen, oder einen Einwand zum Grund.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>Alle ausklappen</translation>
  </message>
  <message>
   <source>Unfold One Level</source>
   <translation>Eine Ebene ausklappen</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Lösen</translation>
  </message>
  <message>
   <source>Untangle Siblings</source>
   <translation>Geschwister entwirren</translation>
  </message>
  <message>
   <source>Words, Then a Reason</source>
   <translation>Wortlaut, dann ein Grund</translation>
  </message>
  <message>
   <source>Words, Then a Sibling</source>
   <translation>Wortlaut, dann ein Geschwister</translation>
  </message>
  <message>
   <source>Words, Then an Objection</source>
   <translation>Wortlaut, dann ein Einwand</translation>
  </message>
  <message>
   <source>Zoom In</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <source>Zoom Out</source>
   <translation>Verkleinern</translation>
  </message>
 </context>
 <context>
  <name>documents</name>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>It is kept in {0}; {1} is as it was, and its history could not be taken along.</source>
   <translation>Sie liegt in {0}; {1} ist, wie es war, und der Verlauf konnte nicht mitgenommen werden.</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>No document could be made ({0}). Save As keeps this map.</source>
   <translation>Es ließ sich kein Dokument anlegen ({0}). „Speichern unter“ bewahrt diese Karte.</translation>
  </message>
  <message>
   <source>Nothing is missing: this is the map as it was last saved.</source>
   <translation>Nichts fehlt: das ist die Karte, wie sie zuletzt gespeichert wurde.</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Unbenannt</translation>
  </message>
  <message>
   <source>{0} is no longer in {1}: it was moved, renamed or removed, or its drive is not there.</source>
   <translation>{0} ist nicht mehr in {1}: es wurde verschoben, umbenannt oder entfernt, oder das Laufwerk ist nicht da.</translation>
  </message>
  <message>
   <source>{0} things are lost or were kept in part, as far as is known; look the map through, above all what was changed last.</source>
   <translation>{0} Dinge sind verloren oder nur teilweise erhalten, soweit bekannt; sehen Sie die Karte durch, vor allem, was zuletzt geändert wurde.</translation>
  </message>
  <message>
   <source>{0} was read in; the map is kept in {1}.</source>
   <translation>{0} wurde eingelesen; die Karte liegt in {1}.</translation>
  </message>
 </context>
 <context>
  <name>filters</name>
  <message>
   <source>Main claims</source>
   <translation>Hauptthesen</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>Einwände</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>Gründe</translation>
  </message>
  <message>
   <source>Tag: {0}</source>
   <translation>Schlagwort: {0}</translation>
  </message>
  <message>
   <source>Undercuts</source>
   <translation>Folgerungseinwände</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>Mit Notiz</translation>
  </message>
  <message>
   <source>With a source</source>
   <translation>Mit Quelle</translation>
  </message>
  <message>
   <source>Without a source</source>
   <translation>Ohne Quelle</translation>
  </message>
 </context>
 <context>
  <name>finding</name>
  <message>
   <source>Find Claim</source>
   <translation>These suchen</translation>
  </message>
  <message>
   <source>Words, a number, or a “phrase in quotes”</source>
   <translation>Wörter, eine Nummer oder „Wörter in Anführung“</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <source>PDF document</source>
   <translation>PDF-Dokument</translation>
  </message>
  <message>
   <source>PNG picture</source>
   <translation>PNG-Bild</translation>
  </message>
  <message>
   <source>SVG drawing</source>
   <translation>SVG-Zeichnung</translation>
  </message>
  <message>
   <source>WebP picture</source>
   <translation>WebP-Bild</translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>A step without words</source>
   <translation>Ein Schritt ohne Worte</translation>
  </message>
  <message>
   <source>Name an earlier version “{0}”</source>
   <translation>Eine frühere Version „{0}“ benennen</translation>
  </message>
  <message>
   <source>Name this version “{0}”</source>
   <translation>Diese Version „{0}“ benennen</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Wiederholt: {0}</translation>
  </message>
  <message>
   <source>Rename a version “{0}”</source>
   <translation>Eine Version in „{0}“ umbenennen</translation>
  </message>
  <message>
   <source>Take the name off a version</source>
   <translation>Einer Version den Namen nehmen</translation>
  </message>
  <message>
   <source>The map is again as it was after step {0}. Undo takes that back.</source>
   <translation>Die Karte ist wieder wie nach Schritt {0}. Rückgängig nimmt das zurück.</translation>
  </message>
  <message>
   <source>The map is like this now; there was nothing to restore.</source>
   <translation>So ist die Karte jetzt; es gab nichts wiederherzustellen.</translation>
  </message>
  <message>
   <source>The version has no name any more; its step is still there.</source>
   <translation>Die Version hat keinen Namen mehr; ihr Schritt ist noch da.</translation>
  </message>
  <message>
   <source>This version is called “{0}”.</source>
   <translation>Diese Version heißt „{0}“.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
 </context>
 <context>
  <name>inspector</name>
  <message>
   <source>A source without a title</source>
   <translation>Eine Quelle ohne Titel</translation>
  </message>
  <message>
   <source>Cannot be true together with</source>
   <translation>Kann nicht zugleich wahr sein mit</translation>
  </message>
  <message>
   <source>Claim {0}</source>
   <translation>These {0}</translation>
  </message>
  <message>
   <source>Contradiction {0}</source>
   <translation>Widerspruch {0}</translation>
  </message>
  <message>
   <source>Objection {0}</source>
   <translation>Einwand {0}</translation>
  </message>
  <message>
   <source>Objects to the step of {0}</source>
   <translation>Wendet sich gegen die Folgerung von {0}</translation>
  </message>
  <message>
   <source>Reason {0}</source>
   <translation>Grund {0}</translation>
  </message>
  <message>
   <source>Speaks against</source>
   <translation>Spricht gegen</translation>
  </message>
  <message>
   <source>Speaks for</source>
   <translation>Spricht für</translation>
  </message>
  <message>
   <source>Undercut {0}</source>
   <translation>Folgerungseinwand {0}</translation>
  </message>
  <message>
   <source>no words yet</source>
   <translation>noch ohne Wortlaut</translation>
  </message>
 </context>
 <context>
  <name>keys_telling</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>In your keys ({0}) this was passed over: {1}</source>
   <translation>In Ihren Tasten ({0}) wurde dies übergangen: {1}</translation>
  </message>
  <message>
   <source>Keys…</source>
   <translation>Tasten …</translation>
  </message>
 </context>
 <context>
  <name>keysfile</name>
  <message>
   <source>Only what stands under [keys] counts.</source>
   <translation>Nur was unter [keys] steht, zählt.</translation>
  </message>
  <message>
   <source>There is no command {0}.</source>
   <translation>Es gibt keinen Befehl {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be read, so the keys are the usual ones: {1}</source>
   <translation>{0} ist nicht lesbar, darum gelten die üblichen Tasten: {1}</translation>
  </message>
  <message>
   <source>{0} needs a list of keys, such as [“Ctrl+T”].</source>
   <translation>{0} braucht eine Liste von Tasten, etwa [“Ctrl+T”].</translation>
  </message>
  <message>
   <source>{0}: {1} gives {2} already.</source>
   <translation>{0}: {1} gibt schon {2}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is no key.</source>
   <translation>{0}: „{1}“ ist keine Taste.</translation>
  </message>
 </context>
 <context>
  <name>laying</name>
  <message>
   <source>Laying the map out…</source>
   <translation>Die Karte wird angeordnet …</translation>
  </message>
 </context>
 <context>
  <name>layouts</name>
  <message>
   <source>A drawing in which no line need cross, where there is one, loosened for boxes.</source>
   <translation>Eine Zeichnung, in der sich, wenn es eine gibt, keine Linien kreuzen, gelockert für Kästen.</translation>
  </message>
  <message>
   <source>A tidy tree in rows, each claim with its reasons and objections centred below it.</source>
   <translation>Ein ordentlicher Baum in Reihen, jede These mit ihren Gründen und Einwänden mittig darunter.</translation>
  </message>
  <message>
   <source>All claims attract one another a little, so that the picture is round and even.</source>
   <translation>Alle Thesen ziehen einander ein wenig an, sodass das Bild rund und gleichmäßig wird.</translation>
  </message>
  <message>
   <source>All claims on one circle, branches side by side.</source>
   <translation>Alle Thesen auf einem Kreis, Zweige nebeneinander.</translation>
  </message>
  <message>
   <source>Anywhere: what any other layout should beat.</source>
   <translation>Irgendwo: was jede andere Anordnung übertreffen sollte.</translation>
  </message>
  <message>
   <source>Attract and repel</source>
   <translation>Anziehen und abstoßen</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bänder</translation>
  </message>
  <message>
   <source>Branches push one another apart and gather around what is argued most.</source>
   <translation>Zweige drängen einander weg und sammeln sich um das, worüber am meisten gestritten wird.</translation>
  </message>
  <message>
   <source>Breadth first</source>
   <translation>Breitensuche</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <source>Circles around the contentions, one for each depth.</source>
   <translation>Kreise um die Hauptthesen, einer für jede Tiefe.</translation>
  </message>
  <message>
   <source>Circles of what hangs together.</source>
   <translation>Kreise aus dem, was zusammenhängt.</translation>
  </message>
  <message>
   <source>Claims as far apart as the way between them is long (Kamada and Kawai).</source>
   <translation>Thesen so weit voneinander, wie der Weg zwischen ihnen lang ist (Kamada und Kawai).</translation>
  </message>
  <message>
   <source>Claims as far apart as the way between them is long.</source>
   <translation>Thesen so weit voneinander, wie der Weg zwischen ihnen lang ist.</translation>
  </message>
  <message>
   <source>Clusters pulled apart by the eigenvectors of the debate's network.</source>
   <translation>Gruppen, auseinandergezogen durch die Eigenvektoren des Netzes der Debatte.</translation>
  </message>
  <message>
   <source>Columns as in a newspaper: leaves under one another, for paper of any shape.</source>
   <translation>Spalten wie in der Zeitung: Blätter untereinander, für Papier jeder Form.</translation>
  </message>
  <message>
   <source>Distances</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <source>Force atlas</source>
   <translation>Kräfteatlas</translation>
  </message>
  <message>
   <source>Graphviz circo</source>
   <translation>Graphviz circo</translation>
  </message>
  <message>
   <source>Graphviz dot</source>
   <translation>Graphviz dot</translation>
  </message>
  <message>
   <source>Graphviz fdp</source>
   <translation>Graphviz fdp</translation>
  </message>
  <message>
   <source>Graphviz neato</source>
   <translation>Graphviz neato</translation>
  </message>
  <message>
   <source>Graphviz sfdp</source>
   <translation>Graphviz sfdp</translation>
  </message>
  <message>
   <source>Graphviz twopi</source>
   <translation>Graphviz twopi</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Layers by depth in the debate, each spread evenly.</source>
   <translation>Schichten nach der Tiefe in der Debatte, jede gleichmäßig verteilt.</translation>
  </message>
  <message>
   <source>Layers by the shortest way to a contention.</source>
   <translation>Schichten nach dem kürzesten Weg zu einer Hauptthese.</translation>
  </message>
  <message>
   <source>Lines pull, claims push one another away (Fruchterman and Reingold).</source>
   <translation>Linien ziehen, Thesen stoßen einander ab (Fruchterman und Reingold).</translation>
  </message>
  <message>
   <source>Lines pull, claims push one another away.</source>
   <translation>Linien ziehen, Thesen stoßen einander ab.</translation>
  </message>
  <message>
   <source>One line that winds outwards from the first contention.</source>
   <translation>Eine Linie, die sich von der ersten Hauptthese nach außen windet.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Planar</source>
   <translation>Planar</translation>
  </message>
  <message>
   <source>Radial</source>
   <translation>Radial</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Zufall</translation>
  </message>
  <message>
   <source>Ranks from the contention on, with few crossings.</source>
   <translation>Ränge von der Hauptthese an, mit wenigen Kreuzungen.</translation>
  </message>
  <message>
   <source>Rings around the contention.</source>
   <translation>Ringe um die Hauptthese.</translation>
  </message>
  <message>
   <source>Shells</source>
   <translation>Schalen</translation>
  </message>
  <message>
   <source>Spectrum</source>
   <translation>Spektrum</translation>
  </message>
  <message>
   <source>Spiral</source>
   <translation>Spirale</translation>
  </message>
  <message>
   <source>Springs</source>
   <translation>Federn</translation>
  </message>
  <message>
   <source>The contention in the middle and its debate in rings around it: up to a hundred claims.</source>
   <translation>Die Hauptthese in der Mitte und ihre Debatte in Ringen darum: bis zu hundert Thesen.</translation>
  </message>
  <message>
   <source>The same from the coarse to the fine, for large debates.</source>
   <translation>Dasselbe vom Groben zum Feinen, für große Debatten.</translation>
  </message>
  <message>
   <source>Two columns: the claims that speak for the contention, and those that speak against it.</source>
   <translation>Zwei Spalten: die Thesen, die für die Hauptthese sprechen, und die dagegen.</translation>
  </message>
  <message>
   <source>Two sides</source>
   <translation>Zwei Seiten</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>Claim</source>
   <translation>&amp;These</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>&amp;Gehe zu</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>View</source>
   <translation>&amp;Ansicht</translation>
  </message>
 </context>
 <context>
  <name>naming</name>
  <message>
   <source>Bears on nothing yet.</source>
   <translation>Bezieht sich noch auf nichts.</translation>
  </message>
  <message>
   <source>Bears on nothing: the map is about it.</source>
   <translation>Bezieht sich auf nichts: um sie geht es in der Karte.</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>These</translation>
  </message>
  <message>
   <source>Co-premise</source>
   <translation>Mitprämisse</translation>
  </message>
  <message>
   <source>Contradicts {0}, “{1}”</source>
   <translation>Widerspricht {0}, „{1}“</translation>
  </message>
  <message>
   <source>Objection</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>Objects to {0}, “{1}”</source>
   <translation>Wendet sich gegen {0}, „{1}“</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <source>Supports {0}, “{1}”</source>
   <translation>Stützt {0}, „{1}“</translation>
  </message>
  <message>
   <source>Undercut</source>
   <translation>Folgerungseinwand</translation>
  </message>
  <message>
   <source>Undercuts {0}</source>
   <translation>Greift die Folgerung {0} an</translation>
  </message>
  <message>
   <source>no words yet</source>
   <translation>noch ohne Wortlaut</translation>
  </message>
  <message>
   <source>used again</source>
   <translation>nochmals verwendet</translation>
  </message>
  <message>
   <source>{0} below</source>
   <translation>{0} darunter</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0}, together with {1}</source>
   <translation>{0}, zusammen mit {1}</translation>
  </message>
 </context>
 <context>
  <name>opening</name>
  <message>
   <source>New from Template</source>
   <translation>Neu aus Vorlage</translation>
  </message>
  <message>
   <source>No new map could be made ({0}). This map is as it was. Choose another folder for maps in Preferences.</source>
   <translation>Es konnte keine neue Karte angelegt werden ({0}). Diese Karte ist, wie sie war. Wählen Sie in den Einstellungen einen anderen Ordner für Karten.</translation>
  </message>
  <message>
   <source>Select a box and type over it. {0}. How to go on stands in the note of the map: the inspector shows it while nothing is selected.</source>
   <translation>Wählen Sie ein Feld und überschreiben Sie es. {0}. Wie es weitergeht, steht in der Notiz der Karte: Der Inspektor zeigt sie, solange nichts ausgewählt ist.</translation>
  </message>
  <message>
   <source>Words of the template</source>
   <translation>Wörter der Vorlage</translation>
  </message>
 </context>
 <context>
  <name>overlay</name>
  <message>
   <source>Add a reason</source>
   <translation>Grund hinzufügen</translation>
  </message>
  <message>
   <source>Add an objection</source>
   <translation>Einwand hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>preferences</name>
  <message>
   <source> MB</source>
   <translation> MB</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Schwarzweiß</translation>
  </message>
  <message>
   <source>Bright rooms, dark rooms and tired eyes want different ones.</source>
   <translation>Helle Räume, dunkle Räume und müde Augen brauchen verschiedene.</translation>
  </message>
  <message>
   <source>Claims glide to their places</source>
   <translation>Thesen gleiten an ihren Platz</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Documents scroll by it, drawing programs zoom. With Ctrl it zooms in any case.</source>
   <translation>In Dokumenten rollt es, in Zeichenprogrammen zoomt es. Mit Strg zoomt es immer.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>Folder of new maps</source>
   <translation>Ordner neuer Karten</translation>
  </message>
  <message>
   <source>For each map. Beyond it the oldest backups go; the newest always stays.</source>
   <translation>Für jede Karte. Darüber hinaus gehen die ältesten Sicherungen; die neueste bleibt immer.</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Larger words are read from afar, smaller ones show more of the map at 100 %.</source>
   <translation>Größere Wörter liest man von weitem, kleinere zeigen bei 100 % mehr von der Karte.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Maps are saved there until you save them elsewhere; it may be one that is synced.</source>
   <translation>Karten liegen dort, bis Sie sie anderswo speichern; es darf ein synchronisierter Ordner sein.</translation>
  </message>
  <message>
   <source>Marks on claims</source>
   <translation>Zeichen an Thesen</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <source>Mouse wheel</source>
   <translation>Mausrad</translation>
  </message>
  <message>
   <source>Movement shows where a claim went; it also makes some people ill.</source>
   <translation>Bewegung zeigt, wohin eine These gegangen ist; manchen wird davon übel.</translation>
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation>Nichts bewegt sich von selbst</translation>
  </message>
  <message>
   <source>Numbers on claims</source>
   <translation>Nummern an Thesen</translation>
  </message>
  <message>
   <source>Of menus and messages, not of maps. It counts from the next start on.</source>
   <translation>Der Menüs und Meldungen, nicht der Karten. Sie gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <source>Open where I left off</source>
   <translation>Öffnen, wo ich aufgehört habe</translation>
  </message>
  <message>
   <source>Otherwise Argmap starts with a new map.</source>
   <translation>Sonst beginnt Argmap mit einer neuen Karte.</translation>
  </message>
  <message>
   <source>Room for backups</source>
   <translation>Platz für Sicherungen</translation>
  </message>
  <message>
   <source>Scrolls</source>
   <translation>Rollt</translation>
  </message>
  <message>
   <source>Size of claims</source>
   <translation>Größe der Thesen</translation>
  </message>
  <message>
   <source>They tell which claims have sources, tags, notes or a confidence.</source>
   <translation>Sie zeigen, welche Thesen Quellen, Schlagwörter, Notizen oder eine Gewissheit haben.</translation>
  </message>
  <message>
   <source>To speak about a map one says “2.1”; to read it one needs none.</source>
   <translation>Wer über eine Karte spricht, sagt „2.1“; zum Lesen braucht man keine.</translation>
  </message>
  <message>
   <source>Words on lines</source>
   <translation>Wörter an Linien</translation>
  </message>
  <message>
   <source>Zooms</source>
   <translation>Zoomt</translation>
  </message>
  <message>
   <source>“because” and “but” help new readers; others do with + and −.</source>
   <translation>„weil“ und „aber“ helfen neuen Lesern; anderen genügen + und −.</translation>
  </message>
 </context>
 <context>
  <name>presenting</name>
  <message>
   <source>All of the map. Escape ends the presentation.</source>
   <translation>Die ganze Karte. Escape beendet die Präsentation.</translation>
  </message>
  <message>
   <source>Begin again.</source>
   <translation>Von vorn beginnen.</translation>
  </message>
  <message>
   <source>Black Screen</source>
   <translation>Schwarzer Bildschirm</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>These</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <source>First Claim</source>
   <translation>Erste These</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Go On</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go back to the window, to the claim that was shown.</source>
   <translation>Zum Fenster zurückgehen, zu der These, die gezeigt wurde.</translation>
  </message>
  <message>
   <source>Go to a Number</source>
   <translation>Gehe zu einer Nummer</translation>
  </message>
  <message>
   <source>Go to {0}, Return</source>
   <translation>Gehe zu {0}, Eingabetaste</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Last Claim</source>
   <translation>Letzte These</translation>
  </message>
  <message>
   <source>Main claim</source>
   <translation>Hauptthese</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Notiz: {0}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Objection to {0}</source>
   <translation>Einwand gegen {0}</translation>
  </message>
  <message>
   <source>Reason for {0}</source>
   <translation>Grund für {0}</translation>
  </message>
  <message>
   <source>Show a step by its number, or a claim by its own, with a dot.</source>
   <translation>Einen Schritt nach seiner Nummer zeigen, oder eine These nach ihrer, mit einem Punkt.</translation>
  </message>
  <message>
   <source>Show nothing for a while, and the map again.</source>
   <translation>Eine Weile nichts zeigen, dann wieder die Karte.</translation>
  </message>
  <message>
   <source>Show or hide the notes on the claims.</source>
   <translation>Die Notizen zu den Thesen zeigen oder verbergen.</translation>
  </message>
  <message>
   <source>Show the claim before; the right button does so too.</source>
   <translation>Die vorige These zeigen; die rechte Maustaste tut das auch.</translation>
  </message>
  <message>
   <source>Show the last claim; all of the map comes after it.</source>
   <translation>Die letzte These zeigen; danach kommt die ganze Karte.</translation>
  </message>
  <message>
   <source>Show the next claim; a click does so too.</source>
   <translation>Die nächste These zeigen; ein Klick tut das auch.</translation>
  </message>
  <message>
   <source>Show these keys at the foot of the screen.</source>
   <translation>Diese Tasten am Fuß des Bildschirms zeigen.</translation>
  </message>
  <message>
   <source>Space: on · Backspace: back · figures, Return: go to a step · B: black · N: notes · Esc: end</source>
   <translation>Leertaste: weiter · Rücktaste: zurück · Ziffern, Eingabe: zu einem Schritt · B: schwarz · N: Notizen · Esc: Ende</translation>
  </message>
  <message>
   <source>Undercuts the step to {0}</source>
   <translation>Greift die Folgerung auf {0} an</translation>
  </message>
  <message>
   <source>figures, Return</source>
   <translation>Ziffern, Eingabetaste</translation>
  </message>
  <message>
   <source>no words yet</source>
   <translation>noch ohne Wortlaut</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0}, together with {1}</source>
   <translation>{0}, zusammen mit {1}</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>the printer does not take the pages</source>
   <translation>der Drucker nimmt die Seiten nicht an</translation>
  </message>
  <message>
   <source>the printer takes no further pages</source>
   <translation>der Drucker nimmt keine weiteren Seiten an</translation>
  </message>
 </context>
 <context>
  <name>schemes</name>
  <message>
   <source>Alternatives</source>
   <translation>Alternativen</translation>
  </message>
  <message>
   <source>Analogy</source>
   <translation>Analogie</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>Befangenheit</translation>
  </message>
  <message>
   <source>Cause to effect</source>
   <translation>Von der Ursache zur Wirkung</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>Festlegung</translation>
  </message>
  <message>
   <source>Composition</source>
   <translation>Zusammensetzung</translation>
  </message>
  <message>
   <source>Consequences, bad</source>
   <translation>Folgen, schlechte</translation>
  </message>
  <message>
   <source>Consequences, good</source>
   <translation>Folgen, gute</translation>
  </message>
  <message>
   <source>Correlation to cause</source>
   <translation>Von der Korrelation zur Ursache</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Zerlegung</translation>
  </message>
  <message>
   <source>Effect to cause</source>
   <translation>Von der Wirkung zur Ursache</translation>
  </message>
  <message>
   <source>Established rule</source>
   <translation>Geltende Regel</translation>
  </message>
  <message>
   <source>Evidence to hypothesis</source>
   <translation>Vom Beleg zur Hypothese</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>Exceptional case</source>
   <translation>Ausnahmefall</translation>
  </message>
  <message>
   <source>Expert opinion</source>
   <translation>Expertenmeinung</translation>
  </message>
  <message>
   <source>Fairness</source>
   <translation>Fairness</translation>
  </message>
  <message>
   <source>Ignorance</source>
   <translation>Nichtwissen</translation>
  </message>
  <message>
   <source>Inconsistent commitment</source>
   <translation>Widersprüchliche Festlegung</translation>
  </message>
  <message>
   <source>Means to an end</source>
   <translation>Vom Mittel zum Zweck</translation>
  </message>
  <message>
   <source>Popular opinion</source>
   <translation>Verbreitete Meinung</translation>
  </message>
  <message>
   <source>Popular practice</source>
   <translation>Verbreitete Praxis</translation>
  </message>
  <message>
   <source>Position to know</source>
   <translation>Kenntnis aus eigener Lage</translation>
  </message>
  <message>
   <source>Precedent</source>
   <translation>Präzedenzfall</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Anzeichen</translation>
  </message>
  <message>
   <source>Slippery slope</source>
   <translation>Dammbruch</translation>
  </message>
  <message>
   <source>Sunk costs</source>
   <translation>Versunkene Kosten</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <source>Waste</source>
   <translation>Verschwendung</translation>
  </message>
  <message>
   <source>Witness testimony</source>
   <translation>Zeugenaussage</translation>
  </message>
 </context>
 <context>
  <name>scopes</name>
  <message>
   <source>anywhere in the window</source>
   <translation>überall im Fenster</translation>
  </message>
  <message>
   <source>in the map</source>
   <translation>in der Karte</translation>
  </message>
  <message>
   <source>in the map and the outline</source>
   <translation>in der Karte und der Gliederung</translation>
  </message>
  <message>
   <source>while a claim is worded</source>
   <translation>beim Schreiben des Wortlauts</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>More than {0} claims have these words; further words leave fewer of them.</source>
   <translation>Mehr als {0} Thesen haben diese Wörter; weitere Wörter lassen weniger davon übrig.</translation>
  </message>
  <message>
   <source>No claim fits the filters.</source>
   <translation>Keine These passt zu den Filtern.</translation>
  </message>
  <message>
   <source>No claim has these words and fits the filters.</source>
   <translation>Keine These hat diese Wörter und passt zu den Filtern.</translation>
  </message>
  <message>
   <source>No claim has these words.</source>
   <translation>Keine These hat diese Wörter.</translation>
  </message>
  <message>
   <source>One stays as it is: it would be empty or too long.</source>
   <translation>Eine bleibt, wie sie ist: sie würde leer oder zu lang.</translation>
  </message>
  <message>
   <source>Replaced in one place; Undo takes that back.</source>
   <translation>An einer Stelle ersetzt; Rückgängig nimmt das zurück.</translation>
  </message>
  <message>
   <source>Replaced in {0} places; Undo takes that back.</source>
   <translation>An {0} Stellen ersetzt; Rückgängig nimmt das zurück.</translation>
  </message>
  <message>
   <source>Type the words to be replaced, exactly as they stand.</source>
   <translation>Geben Sie die zu ersetzenden Wörter genau so ein, wie sie dastehen.</translation>
  </message>
  <message>
   <source>Words in any order, the last one whole or not
“In quotes”: words that stand together
1.2: a claim by its number</source>
   <translation>Wörter in beliebiger Folge, das letzte ganz oder nicht
“In Anführung”: Wörter, die beisammen stehen
1.2: eine These nach ihrer Nummer</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>{0} gefunden</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} stay as they are: they would be empty or too long.</source>
   <translation>{0} bleiben, wie sie sind: sie würden leer oder zu lang.</translation>
  </message>
 </context>
 <context>
  <name>telling</name>
  <message>
   <source>Added {0} claims.</source>
   <translation>{0} Thesen hinzugefügt.</translation>
  </message>
  <message>
   <source>Added {0}.</source>
   <translation>{0} hinzugefügt.</translation>
  </message>
  <message>
   <source>Copied {0} branches.</source>
   <translation>{0} Zweige kopiert.</translation>
  </message>
  <message>
   <source>Copied “{0}” and what hangs on it.</source>
   <translation>„{0}“ kopiert, und was daran hängt.</translation>
  </message>
  <message>
   <source>Deleted a claim</source>
   <translation>Eine These gelöscht</translation>
  </message>
  <message>
   <source>Deleted {0} claims</source>
   <translation>{0} Thesen gelöscht</translation>
  </message>
  <message>
   <source>Folded {0}, {1} hidden.</source>
   <translation>{0} eingeklappt, {1} verborgen.</translation>
  </message>
  <message>
   <source>It is {0} now.</source>
   <translation>Das ist jetzt {0}.</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Linie {0}</translation>
  </message>
  <message>
   <source>Nothing further that way.</source>
   <translation>In dieser Richtung ist nichts mehr.</translation>
  </message>
  <message>
   <source>Nothing selected.</source>
   <translation>Nichts ausgewählt.</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>Nichts wurde hinzugefügt.</translation>
  </message>
  <message>
   <source>Redone: {0}.</source>
   <translation>Wiederholt: {0}.</translation>
  </message>
  <message>
   <source>The numbers are hidden.</source>
   <translation>Die Nummern sind verborgen.</translation>
  </message>
  <message>
   <source>The numbers are shown.</source>
   <translation>Die Nummern sind zu sehen.</translation>
  </message>
  <message>
   <source>The outline is hidden.</source>
   <translation>Die Gliederung ist verborgen.</translation>
  </message>
  <message>
   <source>The outline is shown.</source>
   <translation>Die Gliederung ist zu sehen.</translation>
  </message>
  <message>
   <source>Undone: {0}.</source>
   <translation>Zurückgenommen: {0}.</translation>
  </message>
  <message>
   <source>Unfolded {0}.</source>
   <translation>{0} ausgeklappt.</translation>
  </message>
  <message>
   <source>{0} claims are in sight.</source>
   <translation>{0} Thesen sind zu sehen.</translation>
  </message>
  <message>
   <source>{0} claims selected.</source>
   <translation>{0} Thesen ausgewählt.</translation>
  </message>
  <message>
   <source>{0} percent.</source>
   <translation>{0} Prozent.</translation>
  </message>
  <message>
   <source>{0}; {1} brings it back.</source>
   <translation>{0}; {1} bringt sie zurück.</translation>
  </message>
  <message>
   <source>{0}; {1} brings them back.</source>
   <translation>{0}; {1} bringt sie zurück.</translation>
  </message>
 </context>
 <context>
  <name>templates</name>
  <message>
   <source>45 minutes in groups that answer each other</source>
   <translation>45 Minuten in Gruppen, die einander antworten</translation>
  </message>
  <message>
   <source>Article analysis</source>
   <translation>Analyse eines Artikels</translation>
  </message>
  <message>
   <source>Classroom exercise</source>
   <translation>Übung für den Unterricht</translation>
  </message>
  <message>
   <source>Essay plan</source>
   <translation>Plan eines Essays</translation>
  </message>
  <message>
   <source>Policy choice</source>
   <translation>Politische Entscheidung</translation>
  </message>
  <message>
   <source>Pro/Con debate</source>
   <translation>Pro-und-Kontra-Debatte</translation>
  </message>
  <message>
   <source>a measure: need, effect, cost, and a better way</source>
   <translation>eine Maßnahme: Bedarf, Wirkung, Kosten und ein besserer Weg</translation>
  </message>
  <message>
   <source>a motion, both sides, and their answers</source>
   <translation>ein Antrag, beide Seiten und ihre Antworten</translation>
  </message>
  <message>
   <source>a thesis, the parts that carry it, and the best objection</source>
   <translation>eine These, die Teile, die sie tragen, und der beste Einwand</translation>
  </message>
  <message>
   <source>an author’s case, and what is left unsaid in it</source>
   <translation>die Argumentation eines Autors und was in ihr ungesagt bleibt</translation>
  </message>
 </context>
 <context>
  <name>themes</name>
  <message>
   <source>Contrast</source>
   <translation>Kontrast</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
 </context>
 <context>
  <name>waiting</name>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
 </context>
</TS>
