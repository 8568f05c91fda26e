<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>{0} adds a reason; {1} goes to the next pane.</source>
   <translation>{0} ajoute une raison ; {1} mène au volet suivant.</translation>
  </message>
 </context>
 <context>
  <name>ArgumentPart</name>
  <message>
   <source>&amp;Kind</source>
   <translation>T&amp;ype</translation>
  </message>
  <message>
   <source>&amp;Strength</source>
   <translation>&amp;Solidité</translation>
  </message>
  <message>
   <source>It speaks against it.</source>
   <translation>Elle parle contre.</translation>
  </message>
  <message>
   <source>It speaks for it.</source>
   <translation>Elle parle pour.</translation>
  </message>
  <message>
   <source>Note on the &amp;line</source>
   <translation>Note sur le &amp;lien</translation>
  </message>
  <message>
   <source>Premise</source>
   <translation>Prémisse</translation>
  </message>
  <message>
   <source>Premises</source>
   <translation>Prémisses</translation>
  </message>
  <message>
   <source>Say nothing of its strength</source>
   <translation>Ne rien dire de sa solidité</translation>
  </message>
  <message>
   <source>Sche&amp;me</source>
   <translation>Sc&amp;héma</translation>
  </message>
  <message>
   <source>Together with</source>
   <translation>Avec</translation>
  </message>
  <message>
   <source>objection</source>
   <translation>objection</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>raison</translation>
  </message>
  <message>
   <source>such as Analogy or Expert opinion</source>
   <translation>par exemple Analogie ou Avis d’expert</translation>
  </message>
 </context>
 <context>
  <name>Beginnings</name>
  <message>
   <source>Begin a map</source>
   <translation>Commencer une carte</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>In {0}</source>
   <translation>Dans {0}</translation>
  </message>
  <message>
   <source>Open {0}</source>
   <translation>Ouvrir {0}</translation>
  </message>
  <message>
   <source>Paste an article or outline</source>
   <translation>Coller un article ou un plan</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Récentes</translation>
  </message>
  <message>
   <source>Template: {0}</source>
   <translation>Modèle : {0}</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Modèles</translation>
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>What changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>… and {0} further changes</source>
   <translation>… et {0} autres changements</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <source>Delete takes it off.</source>
   <translation>Suppr l’enlève.</translation>
  </message>
  <message>
   <source>Tag {0}</source>
   <translation>Étiquette {0}</translation>
  </message>
  <message>
   <source>Tag {0} ({1})</source>
   <translation>Étiquette {0} ({1})</translation>
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
   <translation>&amp;Arrière-plan</translation>
  </message>
  <message>
   <source>&amp;Date</source>
   <translation>Dat&amp;e</translation>
  </message>
  <message>
   <source>&amp;Format:</source>
   <translation>&amp;Format :</translation>
  </message>
  <message>
   <source>&amp;Grows:</source>
   <translation>Cr&amp;oissance :</translation>
  </message>
  <message>
   <source>&amp;Keep the map inside, so that Argmap can open the picture</source>
   <translation>Carte incluse, pour qu’Argmap puisse l’&amp;y retrouver</translation>
  </message>
  <message>
   <source>&amp;Legend</source>
   <translation>&amp;Légende</translation>
  </message>
  <message>
   <source>&amp;Numbers</source>
   <translation>&amp;Numéros</translation>
  </message>
  <message>
   <source>&amp;Orientation:</source>
   <translation>Or&amp;ientation :</translation>
  </message>
  <message>
   <source>&amp;Paper:</source>
   <translation>&amp;Papier :</translation>
  </message>
  <message>
   <source>&amp;Size:</source>
   <translation>&amp;Taille :</translation>
  </message>
  <message>
   <source>&amp;Theme:</source>
   <translation>Th&amp;ème :</translation>
  </message>
  <message>
   <source>&amp;What:</source>
   <translation>&amp;Quoi :</translation>
  </message>
  <message>
   <source>A page as large as the map</source>
   <translation>Une page aussi grande que la carte</translation>
  </message>
  <message>
   <source>A poster of so many</source>
   <translation>Une affiche d’autant de feuilles</translation>
  </message>
  <message>
   <source>A poster, as many as needed</source>
   <translation>Une affiche, autant de feuilles qu’il faut</translation>
  </message>
  <message>
   <source>As suits the map</source>
   <translation>Selon la carte</translation>
  </message>
  <message>
   <source>By source</source>
   <translation>Par source</translation>
  </message>
  <message>
   <source>By tag</source>
   <translation>Par étiquette</translation>
  </message>
  <message>
   <source>Coloured areas:</source>
   <translation>Zones colorées :</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Vers le bas</translation>
  </message>
  <message>
   <source>La&amp;yout:</source>
   <translation>&amp;Disposition :</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Paysage</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Vers la gauche</translation>
  </message>
  <message>
   <source>List of so&amp;urces</source>
   <translation>Liste des so&amp;urces</translation>
  </message>
  <message>
   <source>Ma&amp;rgin:</source>
   <translation>Marge au &amp;bord :</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <source>Number:</source>
   <translation>Nombre :</translation>
  </message>
  <message>
   <source>O&amp;verlap:</source>
   <translation>Che&amp;vauchement :</translation>
  </message>
  <message>
   <source>One page</source>
   <translation>Une page</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Portrait</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Vers la droite</translation>
  </message>
  <message>
   <source>S&amp;heets:</source>
   <translation>Feuille&amp;s :</translation>
  </message>
  <message>
   <source>S&amp;mallest type:</source>
   <translation>Corps &amp;minimal :</translation>
  </message>
  <message>
   <source>Selected branch</source>
   <translation>Branche sélectionnée</translation>
  </message>
  <message>
   <source>Selected claims alone</source>
   <translation>Affirmations sélectionnées seules</translation>
  </message>
  <message>
   <source>Settings:</source>
   <translation>Réglages :</translation>
  </message>
  <message>
   <source>Sheets across</source>
   <translation>Feuilles en largeur</translation>
  </message>
  <message>
   <source>Sheets down</source>
   <translation>Feuilles en hauteur</translation>
  </message>
  <message>
   <source>T&amp;itle</source>
   <translation>Tit&amp;re</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Vers le haut</translation>
  </message>
  <message>
   <source>What is unfolded</source>
   <translation>Ce qui est déplié</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Toute la carte</translation>
  </message>
  <message>
   <source>across,</source>
   <translation>en largeur,</translation>
  </message>
  <message>
   <source>down</source>
   <translation>en hauteur</translation>
  </message>
 </context>
 <context>
  <name>Citation</name>
  <message>
   <source>Edit the source and the words</source>
   <translation>Modifier la source et la citation</translation>
  </message>
  <message>
   <source>Edit {0}</source>
   <translation>Modifier {0}</translation>
  </message>
  <message>
   <source>Open the address of {0}…</source>
   <translation>Ouvrir l’adresse de {0}…</translation>
  </message>
  <message>
   <source>Open the address…</source>
   <translation>Ouvrir l’adresse…</translation>
  </message>
  <message>
   <source>Take it off the claim</source>
   <translation>Retirer de l’affirmation</translation>
  </message>
  <message>
   <source>Take {0} off the claim</source>
   <translation>Retirer {0} de l’affirmation</translation>
  </message>
 </context>
 <context>
  <name>Citations</name>
  <message>
   <source>Add So&amp;urce…</source>
   <translation>Ajouter une so&amp;urce…</translation>
  </message>
  <message>
   <source>Show All {0}</source>
   <translation>Afficher les {0}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
 </context>
 <context>
  <name>ClaimEditor</name>
  <message>
   <source>Words of the claim</source>
   <translation>Texte de l’affirmation</translation>
  </message>
  <message>
   <source>{0} takes them over, {1} leaves them; {2} adds a reason below.</source>
   <translation>{0} valide le texte, {1} l’abandonne ; {2} ajoute une raison en dessous.</translation>
  </message>
 </context>
 <context>
  <name>ClaimLink</name>
  <message>
   <source>Go to {0}, {1}</source>
   <translation>Aller à {0}, {1}</translation>
  </message>
 </context>
 <context>
  <name>ClaimPage</name>
  <message>
   <source>&amp;Words</source>
   <translation>&amp;Texte</translation>
  </message>
  <message>
   <source>N&amp;ote</source>
   <translation>&amp;Note</translation>
  </message>
 </context>
 <context>
  <name>ConflictPane</name>
  <message>
   <source>&amp;Both: all that either has</source>
   <translation>Les &amp;deux : tout ce qu’a l’une ou l’autre</translation>
  </message>
  <message>
   <source>&amp;Both: only one of these can stand</source>
   <translation>Les &amp;deux : une seule des deux peut tenir</translation>
  </message>
  <message>
   <source>&amp;Both: ours, then theirs</source>
   <translation>Les &amp;deux : la nôtre, puis l’autre</translation>
  </message>
  <message>
   <source>&amp;Both: theirs as a claim beside ours, tagged “{0}”</source>
   <translation>Les &amp;deux : l’autre comme affirmation à côté de la nôtre, étiquetée « {0} »</translation>
  </message>
  <message>
   <source>&amp;Ours</source>
   <translation>La &amp;nôtre</translation>
  </message>
  <message>
   <source>&amp;Theirs, from “{0}”</source>
   <translation>L’&amp;autre, de « {0} »</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>Our version</source>
   <translation>Notre version</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>La nôtre</translation>
  </message>
  <message>
   <source>Their version</source>
   <translation>L’autre version</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>L’autre</translation>
  </message>
 </context>
 <context>
  <name>Crumbs</name>
  <message>
   <source>All of the Map</source>
   <translation>Toute la carte</translation>
  </message>
  <message>
   <source>Branch in focus</source>
   <translation>Branche ciblée</translation>
  </message>
  <message>
   <source>Leave the focus (Esc)</source>
   <translation>Quitter la branche (Échap)</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The map is in bands while it is edited; that layout takes too long.</source>
   <translation>Pendant la modification, la carte est en bandes ; la disposition choisie prend trop de temps.</translation>
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation>L’image est dans le presse-papiers.</translation>
  </message>
 </context>
 <context>
  <name>Drop</name>
  <message>
   <source>+ a copy as a reason</source>
   <translation>+ une copie comme raison</translation>
  </message>
  <message>
   <source>+ a copy here, as a reason</source>
   <translation>+ une copie ici, comme raison</translation>
  </message>
  <message>
   <source>+ a new reason</source>
   <translation>+ une nouvelle raison</translation>
  </message>
  <message>
   <source>+ as a reason</source>
   <translation>+ comme raison</translation>
  </message>
  <message>
   <source>+ here, as a reason</source>
   <translation>+ ici, comme raison</translation>
  </message>
  <message>
   <source>Drag to let it bear on something else</source>
   <translation>Faites glisser pour qu’il porte sur autre chose</translation>
  </message>
  <message>
   <source>Drag to link</source>
   <translation>Faites glisser pour relier</translation>
  </message>
  <message>
   <source>_ a copy here, as an undercut</source>
   <translation>_ une copie ici, comme objection à l’inférence</translation>
  </message>
  <message>
   <source>_ as an undercut</source>
   <translation>_ comme objection à l’inférence</translation>
  </message>
  <message>
   <source>_ here, as an undercut</source>
   <translation>_ ici, comme objection à l’inférence</translation>
  </message>
  <message>
   <source>a copy</source>
   <translation>une copie</translation>
  </message>
  <message>
   <source>− a copy as an objection</source>
   <translation>− une copie comme objection</translation>
  </message>
  <message>
   <source>− a copy here, as an objection</source>
   <translation>− une copie ici, comme objection</translation>
  </message>
  <message>
   <source>− a new objection</source>
   <translation>− une nouvelle objection</translation>
  </message>
  <message>
   <source>− as an objection</source>
   <translation>− comme objection</translation>
  </message>
  <message>
   <source>− here, as an objection</source>
   <translation>− ici, comme objection</translation>
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Words of {0}</source>
   <translation>Texte de {0}</translation>
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Left empty, it keeps the words it had.</source>
   <translation>Laissé vide, il garde le texte d’avant.</translation>
  </message>
  <message>
   <source>Too long by {0}; at most {1} characters fit.</source>
   <translation>Trop long de {0} ; {1} caractères tiennent au plus.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>&amp;Choose…</source>
   <translation>&amp;Choisir…</translation>
  </message>
  <message>
   <source>Copy Im&amp;age</source>
   <translation>Copier l’ima&amp;ge</translation>
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Fil&amp;e:</source>
   <translation>Fic&amp;hier :</translation>
  </message>
  <message>
   <source>How large it is will be seen when it is written.</source>
   <translation>La taille se verra à l’écriture.</translation>
  </message>
  <message>
   <source>Nothing can be made of this.</source>
   <translation>On ne peut rien en faire.</translation>
  </message>
  <message>
   <source>On no sheet whole: {0} of the boxes and words.</source>
   <translation>Entiers sur aucune feuille : {0} des cadres et des textes.</translation>
  </message>
  <message>
   <source>One page of {0}; claims are set in {1} pt.</source>
   <translation>Une page {0} ; les affirmations sont en corps {1}.</translation>
  </message>
  <message>
   <source>The preview failed; the picture may be made all the same.</source>
   <translation>L’aperçu a échoué ; l’image peut tout de même réussir.</translation>
  </message>
  <message>
   <source>There is no preview of more than {0} claims.</source>
   <translation>Pas d’aperçu au-delà de {0} affirmations.</translation>
  </message>
  <message>
   <source>{0} is there already. Replace it?</source>
   <translation>{0} existe déjà. Le remplacer ?</translation>
  </message>
  <message>
   <source>{0} sheets of {1} ({2} across, {3} down) and an index; claims are set in {4} pt.</source>
   <translation>{0} feuilles {1} ({2} en largeur, {3} en hauteur) et un plan ; les affirmations sont en corps {4}.</translation>
  </message>
  <message>
   <source>{0} × {1} mm</source>
   <translation>{0} × {1} mm</translation>
  </message>
  <message>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} pixels</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Exported {0}</source>
   <translation>{0} exporté</translation>
  </message>
  <message>
   <source>Exporting {0}…</source>
   <translation>Exportation de {0}…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Open Folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Stopped; nothing was written.</source>
   <translation>Arrêté ; rien n’a été écrit.</translation>
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation>L’image est dans le presse-papiers.</translation>
  </message>
  <message>
   <source>{0}. Your map is saved.</source>
   <translation>{0}. Votre carte est enregistrée.</translation>
  </message>
 </context>
 <context>
  <name>FilterButton</name>
  <message>
   <source>Clear Filters</source>
   <translation>Enlever les filtres</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filtrer</translation>
  </message>
  <message>
   <source>Only claims of a kind, with a tag, with or without sources</source>
   <translation>Seulement les affirmations d’un type, avec une étiquette, avec ou sans sources</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Étiquette</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>Avec une note</translation>
  </message>
 </context>
 <context>
  <name>FilterRow</name>
  <message>
   <source>Remove the filter: {0}</source>
   <translation>Enlever le filtre : {0}</translation>
  </message>
 </context>
 <context>
  <name>FindDialog</name>
  <message>
   <source>note</source>
   <translation>note</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>tags</source>
   <translation>étiquettes</translation>
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Find steps and versions by their words</source>
   <translation>Chercher des étapes et des versions par leurs mots</translation>
  </message>
 </context>
 <context>
  <name>Focus</name>
  <message>
   <source>Focus on {0}, claims in its branch: {1}. Escape leaves.</source>
   <translation>Branche ciblée : {0}, {1} affirmations. Échap la quitte.</translation>
  </message>
  <message>
   <source>Focus on {0}.</source>
   <translation>Branche ciblée : {0}.</translation>
  </message>
  <message>
   <source>The focus is on all of the map.</source>
   <translation>Toute la carte est de nouveau visible.</translation>
  </message>
  <message>
   <source>The focus is on {0} now.</source>
   <translation>La branche ciblée est maintenant {0}.</translation>
  </message>
 </context>
 <context>
  <name>FolderControl</name>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>&amp;Name This Version…</source>
   <translation>&amp;Nommer cette version…</translation>
  </message>
  <message>
   <source>&amp;Restore This Moment</source>
   <translation>&amp;Restaurer ce moment</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>F2 in the list</source>
   <translation>F2 dans la liste</translation>
  </message>
  <message>
   <source>Make the map what it was then, as a new step (Ctrl+Return)</source>
   <translation>Refaire la carte telle qu’elle était alors, comme nouvelle étape (Ctrl+Entrée)</translation>
  </message>
  <message>
   <source>Re&amp;name This Version…</source>
   <translation>Re&amp;nommer cette version…</translation>
  </message>
  <message>
   <source>Save a &amp;Copy of This Moment…</source>
   <translation>Enregistrer une &amp;copie de ce moment…</translation>
  </message>
  <message>
   <source>The map is like this now.</source>
   <translation>La carte est ainsi maintenant.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Up and down go to a claim; Return goes on there.</source>
   <translation>Haut et Bas mènent à une affirmation ; Entrée poursuit à partir de là.</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
 </context>
 <context>
  <name>HistoryWindow</name>
  <message>
   <source>&amp;Versions only</source>
   <translation>&amp;Versions seulement</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>History of {0}</source>
   <translation>Historique de {0}</translation>
  </message>
  <message>
   <source>No step has these words</source>
   <translation>Aucune étape n’a ces mots</translation>
  </message>
  <message>
   <source>Nothing has been done yet</source>
   <translation>Rien n’a encore été fait</translation>
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation>Étape {0} sur {1}</translation>
  </message>
  <message>
   <source>Steps found: {0}</source>
   <translation>Étapes trouvées : {0}</translation>
  </message>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation>Cette carte ne peut qu’être lue : {0}.</translation>
  </message>
  <message>
   <source>Versions: {0}</source>
   <translation>Versions : {0}</translation>
  </message>
 </context>
 <context>
  <name>Implicit</name>
  <message>
   <source>&amp;Implicit</source>
   <translation>Im&amp;plicite</translation>
  </message>
  <message>
   <source>&amp;Implicit: nobody has said it</source>
   <translation>Im&amp;plicite : personne ne l’a dit</translation>
  </message>
  <message>
   <source>Implicit: nobody has said it</source>
   <translation>Implicite : personne ne l’a dit</translation>
  </message>
  <message>
   <source>Taken for granted in the debate, and not said in so many words</source>
   <translation>Tenu pour acquis dans le débat, sans être dit expressément</translation>
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Inspector</source>
   <translation>Inspecteur</translation>
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a Key…</source>
   <translation>Ajouter une touche…</translation>
  </message>
  <message>
   <source>All commands have their usual keys.</source>
   <translation>Toutes les commandes ont leurs touches habituelles.</translation>
  </message>
  <message>
   <source>Change this key</source>
   <translation>Changer cette touche</translation>
  </message>
  <message>
   <source>Change {0}</source>
   <translation>Changer {0}</translation>
  </message>
  <message>
   <source>Choose a command to change its keys.</source>
   <translation>Choisissez une commande pour en changer les touches.</translation>
  </message>
  <message>
   <source>Leave It</source>
   <translation>Laisser ainsi</translation>
  </message>
  <message>
   <source>Press the key; Esc leaves it as it was</source>
   <translation>Appuyez sur la touche ; Échap laisse tout comme avant</translation>
  </message>
  <message>
   <source>Remove this key</source>
   <translation>Enlever cette touche</translation>
  </message>
  <message>
   <source>Remove {0}</source>
   <translation>Enlever {0}</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Take It Over</source>
   <translation>La reprendre</translation>
  </message>
  <message>
   <source>The keys are as they were before.</source>
   <translation>Les touches sont comme avant.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Use It Anyway</source>
   <translation>L’utiliser quand même</translation>
  </message>
  <message>
   <source>Usual: {0}</source>
   <translation>Habituel : {0}</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>{0} It holds until Argmap ends, as it {1}.</source>
   <translation>{0} Cela vaut jusqu’à la fin d’Argmap, car : {1}.</translation>
  </message>
  <message>
   <source>{0} gives this command already.</source>
   <translation>{0} donne déjà cette commande.</translation>
  </message>
  <message>
   <source>{0} gives {1} ({2}).</source>
   <translation>{0} donne {1} ({2}).</translation>
  </message>
  <message>
   <source>{0} has its usual keys.</source>
   <translation>{0} a ses touches habituelles.</translation>
  </message>
  <message>
   <source>{0} has no key now.</source>
   <translation>{0} n’a plus de touche.</translation>
  </message>
  <message>
   <source>{0} no longer gives {1}.</source>
   <translation>{0} ne donne plus {1}.</translation>
  </message>
  <message>
   <source>{0} now gives {1}.</source>
   <translation>{0} donne maintenant {1}.</translation>
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation>{0}, {1}</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0} : {1}</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Changed; usual: {0}</source>
   <translation>Changé ; habituel : {0}</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <source>Find by Key</source>
   <translation>Chercher par touche</translation>
  </message>
  <message>
   <source>Give every command its usual keys again</source>
   <translation>Rendre à toutes les commandes leurs touches habituelles</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Press a key to see what it gives; Esc goes back</source>
   <translation>Appuyez sur une touche pour voir ce qu’elle fait ; Échap revient</translation>
  </message>
  <message>
   <source>Reset All</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search the commands</source>
   <translation>Chercher dans les commandes</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ce qu’elle fait</translation>
  </message>
  <message>
   <source>While Presenting</source>
   <translation>Pendant la présentation</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>{0} gives no command.</source>
   <translation>{0} ne donne aucune commande.</translation>
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>How it bears on the chosen claim</source>
   <translation>Son rapport à l’affirmation choisie</translation>
  </message>
  <message>
   <source>Words of the claim, or its number</source>
   <translation>Mots de l’affirmation, ou son numéro</translation>
  </message>
  <message>
   <source>as a reason</source>
   <translation>comme raison</translation>
  </message>
  <message>
   <source>as an objection</source>
   <translation>comme objection</translation>
  </message>
  <message>
   <source>“{0}” bears on…</source>
   <translation>« {0} » porte sur…</translation>
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Language</source>
   <translation>Lang&amp;ue</translation>
  </message>
  <message>
   <source>&amp;Title</source>
   <translation>&amp;Titre</translation>
  </message>
  <message>
   <source>A&amp;uthor</source>
   <translation>Auteu&amp;r</translation>
  </message>
  <message>
   <source>N&amp;ote</source>
   <translation>&amp;Note</translation>
  </message>
  <message>
   <source>The map</source>
   <translation>La carte</translation>
  </message>
  <message>
   <source>claim</source>
   <translation>affirmation</translation>
  </message>
  <message>
   <source>claims</source>
   <translation>affirmations</translation>
  </message>
  <message>
   <source>contradiction</source>
   <translation>contradiction</translation>
  </message>
  <message>
   <source>contradictions</source>
   <translation>contradictions</translation>
  </message>
  <message>
   <source>objection</source>
   <translation>objection</translation>
  </message>
  <message>
   <source>objections</source>
   <translation>objections</translation>
  </message>
  <message>
   <source>reason</source>
   <translation>raison</translation>
  </message>
  <message>
   <source>reasons</source>
   <translation>raisons</translation>
  </message>
  <message>
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <source>sources</source>
   <translation>sources</translation>
  </message>
  <message>
   <source>such as en or de-CH</source>
   <translation>par exemple fr ou fr-CH</translation>
  </message>
  <message>
   <source>undercut</source>
   <translation>objection à l’inférence</translation>
  </message>
  <message>
   <source>undercuts</source>
   <translation>objections à l’inférence</translation>
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>&amp;Tags</source>
   <translation>Éti&amp;quettes</translation>
  </message>
  <message>
   <source>Asserte&amp;d</source>
   <translation>P&amp;osée</translation>
  </message>
  <message>
   <source>Co&amp;nfidence</source>
   <translation>&amp;Confiance</translation>
  </message>
  <message>
   <source>It is in need of support.</source>
   <translation>Elle a besoin d’être soutenue.</translation>
  </message>
  <message>
   <source>It stands by itself as long as no reason is given for it.</source>
   <translation>Elle tient seule tant qu’aucune raison n’est donnée.</translation>
  </message>
  <message>
   <source>It stands by itself.</source>
   <translation>Elle tient seule.</translation>
  </message>
  <message>
   <source>Say nothing of the confidence</source>
   <translation>Ne rien dire de la confiance</translation>
  </message>
  <message>
   <source>by its place</source>
   <translation>selon sa place</translation>
  </message>
  <message>
   <source>no</source>
   <translation>non</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>oui</translation>
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>&amp;Merge</source>
   <translation>&amp;Fusionner</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Les deux</translation>
  </message>
  <message>
   <source>Choose in every conflict first</source>
   <translation>Choisissez d’abord pour chaque conflit</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>Choisi</translation>
  </message>
  <message>
   <source>Conflicts</source>
   <translation>Conflits</translation>
  </message>
  <message>
   <source>In conflict</source>
   <translation>En conflit</translation>
  </message>
  <message>
   <source>Keys: 1 ours, 2 theirs, 3 both</source>
   <translation>Touches : 1 la nôtre, 2 l’autre, 3 les deux</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Fusionner</translation>
  </message>
  <message>
   <source>Ours</source>
   <translation>La nôtre</translation>
  </message>
  <message>
   <source>Press 1 for ours, 2 for theirs, 3 for both; the next conflict follows.</source>
   <translation>Appuyez sur 1 pour la nôtre, 2 pour l’autre, 3 pour les deux ; le conflit suivant vient ensuite.</translation>
  </message>
  <message>
   <source>T&amp;ake All Ours</source>
   <translation>Prendre toutes les nô&amp;tres</translation>
  </message>
  <message>
   <source>T&amp;ake Ours for the Rest</source>
   <translation>Prendre les nô&amp;tres pour le reste</translation>
  </message>
  <message>
   <source>Take All T&amp;heirs</source>
   <translation>Prendre toutes les a&amp;utres</translation>
  </message>
  <message>
   <source>Take T&amp;heirs for the Rest</source>
   <translation>Prendre les a&amp;utres pour le reste</translation>
  </message>
  <message>
   <source>Theirs</source>
   <translation>L’autre</translation>
  </message>
  <message>
   <source>You and “{0}” changed the same things in different ways. Choose what stands; all else is merged already.</source>
   <translation>Vous et « {0} » avez changé les mêmes choses différemment. Choisissez ce qui vaut ; tout le reste est déjà fusionné.</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>non choisi</translation>
  </message>
  <message>
   <source>{0} of {1} chosen</source>
   <translation>{0} sur {1} choisis</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>All of the map; click or drag to go there</source>
   <translation>Toute la carte ; cliquez ou faites glisser pour y aller</translation>
  </message>
  <message>
   <source>Overview of the map</source>
   <translation>Vue d’ensemble de la carte</translation>
  </message>
 </context>
 <context>
  <name>MomentPane</name>
  <message>
   <source>Nothing has changed since then.</source>
   <translation>Rien n’a changé depuis.</translation>
  </message>
  <message>
   <source>Show All of the Map</source>
   <translation>Afficher toute la carte</translation>
  </message>
  <message>
   <source>This step changed nothing in the map.</source>
   <translation>Cette étape n’a rien changé dans la carte.</translation>
  </message>
  <message>
   <source>What changed &amp;since then</source>
   <translation>Ce qui a changé &amp;depuis</translation>
  </message>
  <message>
   <source>What this s&amp;tep changed</source>
   <translation>Ce que cette &amp;étape a changé</translation>
  </message>
  <message>
   <source>Zoom In</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom Out</source>
   <translation>Réduire</translation>
  </message>
  <message>
   <source>Zoom to Change</source>
   <translation>Cadrer le changement</translation>
  </message>
  <message>
   <source>{0} changes</source>
   <translation>{0} changements</translation>
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
   <translation>Annuler</translation>
  </message>
  <message>
   <source>No program of this system opens it.</source>
   <translation>Aucun programme de ce système ne l’ouvre.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>This leads to {0}:</source>
   <translation>Ceci mène à {0} :</translation>
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
 </context>
 <context>
  <name>OutlineModel</name>
  <message>
   <source>(no words yet)</source>
   <translation>(pas encore de texte)</translation>
  </message>
 </context>
 <context>
  <name>PagePreview</name>
  <message>
   <source>Print preview</source>
   <translation>Aperçu avant impression</translation>
  </message>
  <message>
   <source>The preview is being drawn…</source>
   <translation>L’aperçu est en cours de dessin…</translation>
  </message>
 </context>
 <context>
  <name>Panels</name>
  <message>
   <source>Inspector</source>
   <translation>Inspecteur</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Volets</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
 </context>
 <context>
  <name>PastCanvas</name>
  <message>
   <source>Map as it was</source>
   <translation>La carte telle qu’elle était</translation>
  </message>
  <message>
   <source>The arrows move it; Ctrl with + or − zooms.</source>
   <translation>Les flèches la déplacent ; Ctrl avec + ou − agrandit ou réduit.</translation>
  </message>
 </context>
 <context>
  <name>PastDesk</name>
  <message>
   <source>A day, or a time</source>
   <translation>Un jour ou une heure</translation>
  </message>
  <message>
   <source>Backups of {0}</source>
   <translation>Sauvegardes de {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>Merge a Copy of This Map</source>
   <translation>Fusionner une copie de cette carte</translation>
  </message>
  <message>
   <source>Merged {0}.</source>
   <translation>{0} a été fusionné.</translation>
  </message>
  <message>
   <source>Name This Version</source>
   <translation>Nommer cette version</translation>
  </message>
  <message>
   <source>Restore a Backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>Save What Can Be Read</source>
   <translation>Sauver ce qui est lisible</translation>
  </message>
  <message>
   <source>Save a Copy</source>
   <translation>Enregistrer une copie</translation>
  </message>
  <message>
   <source>Save this map first; it is in no file yet.</source>
   <translation>Enregistrez d’abord cette carte ; elle n’est encore dans aucun fichier.</translation>
  </message>
  <message>
   <source>Saved {0}.</source>
   <translation>{0} enregistré.</translation>
  </message>
  <message>
   <source>The map as it is now will be found again by this name:</source>
   <translation>La carte telle qu’elle est se retrouvera sous ce nom :</translation>
  </message>
  <message>
   <source>There is no backup of {0} in {1}.</source>
   <translation>Il n’y a pas de sauvegarde de {0} dans {1}.</translation>
  </message>
  <message>
   <source>This is the backup, in {0}; the other map is as it was.</source>
   <translation>Voici la sauvegarde, dans {0} ; l’autre carte est comme elle était.</translation>
  </message>
  <message>
   <source>This is version “{0}” from now on.</source>
   <translation>Ceci est désormais la version « {0} ».</translation>
  </message>
  <message>
   <source>This map is in no file, and has no backups.</source>
   <translation>Cette carte n’est dans aucun fichier et n’a pas de sauvegardes.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{0} has nothing that is new here.</source>
   <translation>{0} n’a rien de nouveau ici.</translation>
  </message>
 </context>
 <context>
  <name>PasteBar</name>
  <message>
   <source>Other readings of what was pasted</source>
   <translation>Autres lectures de ce qui a été collé</translation>
  </message>
  <message>
   <source>Paste it as this instead (Alt+{0})</source>
   <translation>Coller plutôt ainsi (Alt+{0})</translation>
  </message>
 </context>
 <context>
  <name>PasteProgress</name>
  <message>
   <source>Pasting</source>
   <translation>Collage</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Progression</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>Pasting</name>
  <message>
   <source>Nothing was pasted; the map is as it was.</source>
   <translation>Rien n’a été collé ; la carte est comme elle était.</translation>
  </message>
  <message>
   <source>Pasted as “{0}”. Or rather as:</source>
   <translation>Collé comme « {0} ». Ou plutôt comme :</translation>
  </message>
  <message>
   <source>Reading what is pasted…</source>
   <translation>Lecture de ce qui est collé…</translation>
  </message>
  <message>
   <source>There are no words on the clipboard.</source>
   <translation>Il n’y a pas de mots dans le presse-papiers.</translation>
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Leave its place to the layout again</source>
   <translation>Rendre sa place à la disposition</translation>
  </message>
  <message>
   <source>Pinned to its place</source>
   <translation>Épinglée à sa place</translation>
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation>&amp;Détacher</translation>
  </message>
 </context>
 <context>
  <name>PreferenceRow</name>
  <message>
   <source>Reset</source>
   <translation>Réinitialiser</translation>
  </message>
  <message>
   <source>Reset {0}</source>
   <translation>Réinitialiser {0}</translation>
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>All preferences are as usual.</source>
   <translation>Toutes les préférences sont comme d’habitude.</translation>
  </message>
  <message>
   <source>No preference has these words.</source>
   <translation>Aucune préférence n’a ces mots.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Préférences</translation>
  </message>
  <message>
   <source>Reset All</source>
   <translation>Tout réinitialiser</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Search the preferences</source>
   <translation>Chercher dans les préférences</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>{0}: as usual.</source>
   <translation>{0} : comme d’habitude.</translation>
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <source>The preview is being drawn…</source>
   <translation>L’aperçu est en cours de dessin…</translation>
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>&amp;Black and white</source>
   <translation>Noir et &amp;blanc</translation>
  </message>
  <message>
   <source>&amp;Copies:</source>
   <translation>&amp;Copies :</translation>
  </message>
  <message>
   <source>&amp;Orientation:</source>
   <translation>Or&amp;ientation :</translation>
  </message>
  <message>
   <source>&amp;Paper:</source>
   <translation>&amp;Papier :</translation>
  </message>
  <message>
   <source>&amp;Sheets:</source>
   <translation>Feuille&amp;s :</translation>
  </message>
  <message>
   <source>&amp;What:</source>
   <translation>&amp;Quoi :</translation>
  </message>
  <message>
   <source>A poster of so many</source>
   <translation>Une affiche d’autant de feuilles</translation>
  </message>
  <message>
   <source>A poster, as many as needed</source>
   <translation>Une affiche, autant de feuilles qu’il faut</translation>
  </message>
  <message>
   <source>As P&amp;DF…</source>
   <translation>En P&amp;DF…</translation>
  </message>
  <message>
   <source>As suits the map</source>
   <translation>Selon la carte</translation>
  </message>
  <message>
   <source>Copies</source>
   <translation>Copies</translation>
  </message>
  <message>
   <source>First page</source>
   <translation>Première page</translation>
  </message>
  <message>
   <source>Landscape</source>
   <translation>Paysage</translation>
  </message>
  <message>
   <source>Last page</source>
   <translation>Dernière page</translation>
  </message>
  <message>
   <source>Nothing can be made of this.</source>
   <translation>On ne peut rien en faire.</translation>
  </message>
  <message>
   <source>Number:</source>
   <translation>Nombre :</translation>
  </message>
  <message>
   <source>On no sheet whole: {0} of the boxes and words.</source>
   <translation>Entiers sur aucune feuille : {0} des cadres et des textes.</translation>
  </message>
  <message>
   <source>One page</source>
   <translation>Une page</translation>
  </message>
  <message>
   <source>One page; claims are set in {1} pt.</source>
   <translation>Une page ; les affirmations sont en corps {1}.</translation>
  </message>
  <message>
   <source>P&amp;rinter:</source>
   <translation>Imp&amp;rimante :</translation>
  </message>
  <message>
   <source>Pa&amp;ges:</source>
   <translation>Pa&amp;ges :</translation>
  </message>
  <message>
   <source>Page in the preview</source>
   <translation>Page de l’aperçu</translation>
  </message>
  <message>
   <source>Portrait</source>
   <translation>Portrait</translation>
  </message>
  <message>
   <source>Pr&amp;int</source>
   <translation>Imprim&amp;er</translation>
  </message>
  <message>
   <source>Pre&amp;view of page</source>
   <translation>Aperçu de la pa&amp;ge</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Selected branch</source>
   <translation>Branche sélectionnée</translation>
  </message>
  <message>
   <source>Selected claims alone</source>
   <translation>Affirmations sélectionnées seules</translation>
  </message>
  <message>
   <source>Sheets across</source>
   <translation>Feuilles en largeur</translation>
  </message>
  <message>
   <source>Sheets down</source>
   <translation>Feuilles en hauteur</translation>
  </message>
  <message>
   <source>The preview failed; the pages may be printed all the same.</source>
   <translation>L’aperçu a échoué ; l’impression peut tout de même réussir.</translation>
  </message>
  <message>
   <source>There is no preview of more than {0} claims.</source>
   <translation>Pas d’aperçu au-delà de {0} affirmations.</translation>
  </message>
  <message>
   <source>There is no printer here; the pages can be had as a PDF.</source>
   <translation>Il n’y a pas d’imprimante ici ; les pages peuvent être faites en PDF.</translation>
  </message>
  <message>
   <source>What is unfolded</source>
   <translation>Ce qui est déplié</translation>
  </message>
  <message>
   <source>Whole map</source>
   <translation>Toute la carte</translation>
  </message>
  <message>
   <source>across,</source>
   <translation>en largeur,</translation>
  </message>
  <message>
   <source>down</source>
   <translation>en hauteur</translation>
  </message>
  <message>
   <source>to</source>
   <translation>à</translation>
  </message>
  <message>
   <source>{0} pages; claims are set in {1} pt.</source>
   <translation>{0} pages ; les affirmations sont en corps {1}.</translation>
  </message>
 </context>
 <context>
  <name>ReplaceBox</name>
  <message>
   <source>&amp;Replace</source>
   <translation>R&amp;emplacer</translation>
  </message>
  <message>
   <source>In notes too</source>
   <translation>Notes aussi</translation>
  </message>
  <message>
   <source>Match case</source>
   <translation>Casse</translation>
  </message>
  <message>
   <source>Replace &amp;All</source>
   <translation>Tout rempl&amp;acer</translation>
  </message>
  <message>
   <source>Replace &amp;All ({0})</source>
   <translation>Tout rempl&amp;acer ({0})</translation>
  </message>
  <message>
   <source>Replace in all that were found, as one step</source>
   <translation>Remplacer dans tout ce qui a été trouvé, en une étape</translation>
  </message>
  <message>
   <source>Replace in this one, and go to the next (Return)</source>
   <translation>Remplacer ici et passer au suivant (Entrée)</translation>
  </message>
  <message>
   <source>Replace with</source>
   <translation>Remplacer par</translation>
  </message>
  <message>
   <source>Whole words</source>
   <translation>Mots entiers</translation>
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation>Cette carte ne peut qu’être lue : {0}.</translation>
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>(no words yet)</source>
   <translation>(pas encore de texte)</translation>
  </message>
  <message>
   <source>Main claim</source>
   <translation>Thèse principale</translation>
  </message>
  <message>
   <source>Note on the argument:</source>
   <translation>Note sur l’argument :</translation>
  </message>
  <message>
   <source>Note:</source>
   <translation>Note :</translation>
  </message>
  <message>
   <source>Objection</source>
   <translation>Objection</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Source:</source>
   <translation>Source :</translation>
  </message>
  <message>
   <source>Tag:</source>
   <translation>Étiquette :</translation>
  </message>
  <message>
   <source>Undercut</source>
   <translation>Objection à l’inférence</translation>
  </message>
  <message>
   <source>stays: it would be too long</source>
   <translation>reste : ce serait trop long</translation>
  </message>
  <message>
   <source>stays: no words would be left</source>
   <translation>reste : il ne resterait aucun mot</translation>
  </message>
  <message>
   <source>{0} {1} becomes: {2}</source>
   <translation>{0} {1} devient : {2}</translation>
  </message>
 </context>
 <context>
  <name>Saying</name>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
 </context>
 <context>
  <name>SearchPanel</name>
  <message>
   <source>Find words</source>
   <translation>Chercher des mots</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <source>Searching…</source>
   <translation>Recherche…</translation>
  </message>
 </context>
 <context>
  <name>SeveralPage</name>
  <message>
   <source>{0} claims</source>
   <translation>{0} affirmations</translation>
  </message>
 </context>
 <context>
  <name>Share</name>
  <message>
   <source>mixed</source>
   <translation>variable</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>{0} in percent</source>
   <translation>{0} en pour cent</translation>
  </message>
 </context>
 <context>
  <name>SizeField</name>
  <message>
   <source>Pixels across</source>
   <translation>Pixels en largeur</translation>
  </message>
  <message>
   <source>So many pixels across</source>
   <translation>Tant de pixels en largeur</translation>
  </message>
  <message>
   <source>Usual: 2 ×, or what fits</source>
   <translation>Habituel : 2 ×, ou ce qui tient</translation>
  </message>
  <message>
   <source>{0} dpi</source>
   <translation>{0} ppp</translation>
  </message>
  <message>
   <source>{0} × (of 96 dpi)</source>
   <translation>{0} × (de 96 ppp)</translation>
  </message>
 </context>
 <context>
  <name>SourceForm</name>
  <message>
   <source>A line has too many characters; at most {0} fit.</source>
   <translation>Une ligne a trop de caractères ; {0} tiennent au plus.</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>It is cited {0} times; all will say what you write here.</source>
   <translation>Elle est citée {0} fois ; toutes diront ce que vous écrivez ici.</translation>
  </message>
  <message>
   <source>Its exact words</source>
   <translation>Ses mots exacts</translation>
  </message>
  <message>
   <source>Source: one of the map, or the title of a new one</source>
   <translation>Source : une de la carte, ou le titre d’une nouvelle</translation>
  </message>
  <message>
   <source>The quotation is too long.</source>
   <translation>La citation est trop longue.</translation>
  </message>
  <message>
   <source>This source is in the map.</source>
   <translation>Cette source est dans la carte.</translation>
  </message>
  <message>
   <source>as the source has it</source>
   <translation>comme dans la source</translation>
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Presentation</source>
   <translation>Présentation</translation>
  </message>
  <message>
   <source>Presentation — Argmap</source>
   <translation>Présentation — Argmap</translation>
  </message>
  <message>
   <source>Space goes on, Backspace back, a number and Return to a step; Escape leaves.</source>
   <translation>Espace avance, Retour arrière recule, un nombre et Entrée vont à une étape ; Échap quitte.</translation>
  </message>
  <message>
   <source>The screen is black.</source>
   <translation>L’écran est noir.</translation>
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source> · not backed up</source>
   <translation> · sans sauvegarde</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Lien {0}</translation>
  </message>
  <message>
   <source>Not in a file</source>
   <translation>Dans aucun fichier</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Non enregistré</translation>
  </message>
  <message>
   <source>Saved {0}</source>
   <translation>Enregistré à {0}</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <source>The arrows select a claim</source>
   <translation>Les flèches sélectionnent une affirmation</translation>
  </message>
  <message>
   <source>{0} adds a claim; the arrows select one</source>
   <translation>{0} ajoute une affirmation ; les flèches en sélectionnent une</translation>
  </message>
  <message>
   <source>{0} claim · {1} + · {2} −</source>
   <translation>{0} affirmation · {1} + · {2} −</translation>
  </message>
  <message>
   <source>{0} claims selected</source>
   <translation>{0} affirmations sélectionnées</translation>
  </message>
  <message>
   <source>{0} claims · {1} + · {2} −</source>
   <translation>{0} affirmations · {1} + · {2} −</translation>
  </message>
  <message>
   <source>{0} joins them</source>
   <translation>{0} les joint</translation>
  </message>
  <message>
   <source>{0} next pane</source>
   <translation>{0} volet suivant</translation>
  </message>
  <message>
   <source>{0} objection</source>
   <translation>{0} objection</translation>
  </message>
  <message>
   <source>{0} reason</source>
   <translation>{0} raison</translation>
  </message>
  <message>
   <source>{0} sibling</source>
   <translation>{0} sœur</translation>
  </message>
  <message>
   <source>{0} takes it out</source>
   <translation>{0} la retire</translation>
  </message>
  <message>
   <source>{0} undercuts it</source>
   <translation>{0} objecte à l’inférence</translation>
  </message>
  <message>
   <source>{0} words</source>
   <translation>{0} texte</translation>
  </message>
 </context>
 <context>
  <name>StepDelegate</name>
  <message>
   <source>Name of this version</source>
   <translation>Nom de cette version</translation>
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>Steps, the newest first</source>
   <translation>Étapes, la plus récente d’abord</translation>
  </message>
  <message>
   <source>Up and down go through time; F2 names a version; Ctrl+Return restores it.</source>
   <translation>Haut et Bas parcourent le temps ; F2 nomme une version ; Ctrl+Entrée la restaure.</translation>
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <source>Step {0}, {1}</source>
   <translation>Étape {0}, {1}</translation>
  </message>
  <message>
   <source>the present moment</source>
   <translation>le moment présent</translation>
  </message>
  <message>
   <source>version “{0}”</source>
   <translation>version « {0} »</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Maps</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>Not in a file</source>
   <translation>Dans aucun fichier</translation>
  </message>
  <message>
   <source>This map is in no file.</source>
   <translation>Cette carte n’est dans aucun fichier.</translation>
  </message>
 </context>
 <context>
  <name>Tags</name>
  <message>
   <source>Add a tag</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Too long by {0}; at most {1} characters fit.</source>
   <translation>Trop long de {0} ; {1} caractères tiennent au plus.</translation>
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Notice</source>
   <translation>Avis</translation>
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <source>Previous</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Replace words by others</source>
   <translation>Remplacer des mots par d’autres</translation>
  </message>
 </context>
 <context>
  <name>Walk</name>
  <message>
   <source>On from the end</source>
   <translation>Suite depuis la fin</translation>
  </message>
  <message>
   <source>On from the top</source>
   <translation>Suite depuis le début</translation>
  </message>
 </context>
 <context>
  <name>Welcome</name>
  <message>
   <source>Return, or any letter, puts the caret here.</source>
   <translation>Entrée, ou une lettre, place le curseur ici.</translation>
  </message>
  <message>
   <source>Then {0} adds a reason below it, {1} an objection; {2} pastes.</source>
   <translation>Ensuite {0} ajoute une raison en dessous, {1} une objection ; {2} colle.</translation>
  </message>
  <message>
   <source>Type your main claim</source>
   <translation>Saisissez votre thèse principale</translation>
  </message>
  <message>
   <source>Your main claim</source>
   <translation>Votre thèse principale</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Argmap {0}: map a debate. MIT licence.</source>
   <translation>Argmap {0} : cartographier un débat. Licence MIT.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Find Command</source>
   <translation>Chercher une commande</translation>
  </message>
  <message>
   <source>It is still open elsewhere.</source>
   <translation>Elle est encore ouverte ailleurs.</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposition</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>Not in a file</source>
   <translation>Dans aucun fichier</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Open Recent</source>
   <translation>Ouvrir une carte récente</translation>
  </message>
  <message>
   <source>Rename Map</source>
   <translation>Renommer la carte</translation>
  </message>
  <message>
   <source>Save As</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save As…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>The map goes on in {0}, but without its history: the file it was in can no longer be read. File &gt; Restore a Backup has the history up to the last backup.</source>
   <translation>La carte continue dans {0}, mais sans son historique : le fichier où elle était n’est plus lisible. « Fichier &gt; Restaurer une sauvegarde » a l’historique jusqu’à la dernière sauvegarde.</translation>
  </message>
  <message>
   <source>The map goes on in {0}.</source>
   <translation>La carte continue dans {0}.</translation>
  </message>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation>Cette carte ne peut qu’être lue : {0}.</translation>
  </message>
  <message>
   <source>This map is open elsewhere; here you see it as it was just now.</source>
   <translation>Cette carte est ouverte ailleurs ; vous la voyez ici telle qu’elle était à l’instant.</translation>
  </message>
  <message>
   <source>Title of the map:</source>
   <translation>Titre de la carte :</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <translation>Barre d’outils</translation>
  </message>
  <message>
   <source>Try Again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Words of the command</source>
   <translation>Mots de la commande</translation>
  </message>
  <message>
   <source>Words of the layout</source>
   <translation>Mots de la disposition</translation>
  </message>
  <message>
   <source>Words of the name</source>
   <translation>Mots du nom</translation>
  </message>
 </context>
 <context>
  <name>accessible</name>
  <message>
   <source>Edit</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Fold or unfold</source>
   <translation>Replier ou déplier</translation>
  </message>
  <message>
   <source>Hides or shows what hangs on the claim</source>
   <translation>Cache ou montre ce qui dépend de l’affirmation</translation>
  </message>
  <message>
   <source>Rewords the claim</source>
   <translation>Modifie le texte de l’affirmation</translation>
  </message>
 </context>
 <context>
  <name>app</name>
  <message>
   <source>Argmap made a mistake ({0}: {1}). What was done before is saved. Please report it with {2}.</source>
   <translation>Argmap a fait une erreur ({0} : {1}). Ce qui a été fait avant est enregistré. Merci de la signaler avec {2}.</translation>
  </message>
 </context>
 <context>
  <name>asking</name>
  <message>
   <source>&amp;Leave Without Them</source>
   <translation>&amp;Quitter sans elles</translation>
  </message>
  <message>
   <source>&amp;Save As…</source>
   <translation>&amp;Enregistrer sous…</translation>
  </message>
  <message>
   <source>&amp;Try Again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>The last steps are not on the disk.</source>
   <translation>Les dernières étapes ne sont pas sur le disque.</translation>
  </message>
 </context>
 <context>
  <name>avoided</name>
  <message>
   <source>A letter or a sign by itself is for typing: it begins a claim's new words.</source>
   <translation>Une lettre ou un signe seul sert à écrire : il commence le nouveau texte d’une affirmation.</translation>
  </message>
  <message>
   <source>Desktops switch work spaces by such keys, and some keyboards type signs.</source>
   <translation>Les environnements changent de bureau par ces touches, et certains claviers écrivent des signes avec elles.</translation>
  </message>
  <message>
   <source>Desktops use it themselves and seldom hand it on.</source>
   <translation>Les environnements s’en servent eux-mêmes et les transmettent rarement.</translation>
  </message>
  <message>
   <source>Fields for text need it themselves.</source>
   <translation>Les champs de texte en ont besoin eux-mêmes.</translation>
  </message>
  <message>
   <source>Input methods use it to write signs and other scripts.</source>
   <translation>Les méthodes de saisie s’en servent pour écrire des signes et d’autres écritures.</translation>
  </message>
  <message>
   <source>Many systems switch the keyboard's layout by these two.</source>
   <translation>Beaucoup de systèmes changent la disposition du clavier par ces deux touches.</translation>
  </message>
  <message>
   <source>Such keys open the menus.</source>
   <translation>Ces touches ouvrent les menus.</translation>
  </message>
 </context>
 <context>
  <name>clipboard</name>
  <message>
   <source>the map has no claims, so there is nothing to copy</source>
   <translation>la carte n’a pas d’affirmations, il n’y a donc rien à copier</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>About Argmap</source>
   <translation>À propos d’Argmap</translation>
  </message>
  <message>
   <source>Actual Size</source>
   <translation>Taille réelle</translation>
  </message>
  <message>
   <source>Add Co-premise or Join</source>
   <translation>Ajouter une coprémisse ou joindre</translation>
  </message>
  <message>
   <source>Add Contradiction</source>
   <translation>Ajouter une contradiction</translation>
  </message>
  <message>
   <source>Add Free Claim</source>
   <translation>Ajouter une affirmation libre</translation>
  </message>
  <message>
   <source>Add Objection</source>
   <translation>Ajouter une objection</translation>
  </message>
  <message>
   <source>Add Reason</source>
   <translation>Ajouter une raison</translation>
  </message>
  <message>
   <source>Add Sibling</source>
   <translation>Ajouter une sœur</translation>
  </message>
  <message>
   <source>Add Sibling Before</source>
   <translation>Ajouter une sœur avant</translation>
  </message>
  <message>
   <source>Add Undercut</source>
   <translation>Ajouter une objection à l’inférence</translation>
  </message>
  <message>
   <source>Add a claim of the same kind behind this one.</source>
   <translation>Ajouter une affirmation du même type après celle-ci.</translation>
  </message>
  <message>
   <source>Add a claim of the same kind in front of this one.</source>
   <translation>Ajouter une affirmation du même type avant celle-ci.</translation>
  </message>
  <message>
   <source>Add a claim that bears on nothing yet.</source>
   <translation>Ajouter une affirmation qui ne porte encore sur rien.</translation>
  </message>
  <message>
   <source>Add a claim that is needed together with this one, or join the selected ones.</source>
   <translation>Ajouter une affirmation nécessaire avec celle-ci, ou joindre celles qui sont sélectionnées.</translation>
  </message>
  <message>
   <source>Add the next claim down on the screen to the selection.</source>
   <translation>Ajouter à la sélection l’affirmation suivante vers le bas de l’écran.</translation>
  </message>
  <message>
   <source>Add the next claim left on the screen to the selection.</source>
   <translation>Ajouter à la sélection l’affirmation suivante vers la gauche de l’écran.</translation>
  </message>
  <message>
   <source>Add the next claim right on the screen to the selection.</source>
   <translation>Ajouter à la sélection l’affirmation suivante vers la droite de l’écran.</translation>
  </message>
  <message>
   <source>Add the next claim up on the screen to the selection.</source>
   <translation>Ajouter à la sélection l’affirmation suivante vers le haut de l’écran.</translation>
  </message>
  <message>
   <source>As the System</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Begin a new line in the words.</source>
   <translation>Commencer une nouvelle ligne dans le texte.</translation>
  </message>
  <message>
   <source>Change places with the sibling before.</source>
   <translation>Échanger sa place avec la sœur précédente.</translation>
  </message>
  <message>
   <source>Change places with the sibling behind.</source>
   <translation>Échanger sa place avec la sœur suivante.</translation>
  </message>
  <message>
   <source>Choose how the map is laid out: in bands, as a page, around its main claim, ….</source>
   <translation>Choisir comment la carte est disposée : en bandes, en page, autour de sa thèse principale, ….</translation>
  </message>
  <message>
   <source>Close Map</source>
   <translation>Fermer la carte</translation>
  </message>
  <message>
   <source>Close this map, and with the last one the window; every step is saved already.</source>
   <translation>Fermer cette carte et, avec la dernière, la fenêtre ; chaque étape est déjà enregistrée.</translation>
  </message>
  <message>
   <source>Co-premise</source>
   <translation>Coprémisse</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy as Picture</source>
   <translation>Copier comme image</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Couper</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Delete Branch</source>
   <translation>Supprimer la branche</translation>
  </message>
  <message>
   <source>Delete Claim Only</source>
   <translation>Supprimer l’affirmation seule</translation>
  </message>
  <message>
   <source>Delete the claim alone; what hangs on it moves up.</source>
   <translation>Supprimer l’affirmation seule ; ce qui en dépend remonte.</translation>
  </message>
  <message>
   <source>Delete the claim and what hangs only on it, or the selected line alone.</source>
   <translation>Supprimer l’affirmation et ce qui ne dépend que d’elle, ou le lien sélectionné seul.</translation>
  </message>
  <message>
   <source>Demote</source>
   <translation>Descendre d’un niveau</translation>
  </message>
  <message>
   <source>Deselect</source>
   <translation>Désélectionner</translation>
  </message>
  <message>
   <source>Do the step that was taken back last once more.</source>
   <translation>Refaire l’étape annulée en dernier.</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Edit Text</source>
   <translation>Modifier le texte</translation>
  </message>
  <message>
   <source>Export Again</source>
   <translation>Exporter à nouveau</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Fill the screen with the map, or go back.</source>
   <translation>Remplir l’écran avec la carte, ou revenir.</translation>
  </message>
  <message>
   <source>Find Command…</source>
   <translation>Chercher une commande…</translation>
  </message>
  <message>
   <source>Find Next</source>
   <translation>Rechercher le suivant</translation>
  </message>
  <message>
   <source>Find Previous</source>
   <translation>Rechercher le précédent</translation>
  </message>
  <message>
   <source>Find a command by a few of its words, and give it.</source>
   <translation>Chercher une commande par quelques-uns de ses mots, et la donner.</translation>
  </message>
  <message>
   <source>Find words in claims, notes, tags and sources while you type.</source>
   <translation>Chercher des mots dans les affirmations, notes, étiquettes et sources pendant la frappe.</translation>
  </message>
  <message>
   <source>Find…</source>
   <translation>Rechercher…</translation>
  </message>
  <message>
   <source>First Claim</source>
   <translation>Première affirmation</translation>
  </message>
  <message>
   <source>Fit Map</source>
   <translation>Ajuster la carte</translation>
  </message>
  <message>
   <source>Fit Selection</source>
   <translation>Ajuster la sélection</translation>
  </message>
  <message>
   <source>Focus on Branch</source>
   <translation>Cibler la branche</translation>
  </message>
  <message>
   <source>Fold All</source>
   <translation>Tout replier</translation>
  </message>
  <message>
   <source>Fold One Level</source>
   <translation>Replier un niveau</translation>
  </message>
  <message>
   <source>Fold or Unfold</source>
   <translation>Replier ou déplier</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Full Screen</source>
   <translation>Plein écran</translation>
  </message>
  <message>
   <source>Give a reason for the current claim.</source>
   <translation>Donner une raison pour l’affirmation actuelle.</translation>
  </message>
  <message>
   <source>Give the map the title that stands above its pictures.</source>
   <translation>Donner à la carte le titre qui figure au-dessus de ses images.</translation>
  </message>
  <message>
   <source>Go Down</source>
   <translation>Aller vers le bas</translation>
  </message>
  <message>
   <source>Go Left</source>
   <translation>Aller vers la gauche</translation>
  </message>
  <message>
   <source>Go Right</source>
   <translation>Aller vers la droite</translation>
  </message>
  <message>
   <source>Go Up</source>
   <translation>Aller vers le haut</translation>
  </message>
  <message>
   <source>Go back to the claim that was current before.</source>
   <translation>Revenir à l’affirmation qui était actuelle auparavant.</translation>
  </message>
  <message>
   <source>Go down to the reason or objection that was visited last.</source>
   <translation>Descendre à la raison ou à l’objection visitée en dernier.</translation>
  </message>
  <message>
   <source>Go on again to the claim that you came back from.</source>
   <translation>Retourner à l’affirmation d’où vous êtes revenu.</translation>
  </message>
  <message>
   <source>Go on in a copy under another name; every step is saved by itself anyway.</source>
   <translation>Continuer dans une copie sous un autre nom ; chaque étape s’enregistre de toute façon d’elle-même.</translation>
  </message>
  <message>
   <source>Go through the map on the whole screen from the current claim on.</source>
   <translation>Parcourir la carte en plein écran à partir de l’affirmation actuelle.</translation>
  </message>
  <message>
   <source>Go through the map on the whole screen, a claim at a time, from the first one.</source>
   <translation>Parcourir la carte en plein écran, une affirmation à la fois, depuis la première.</translation>
  </message>
  <message>
   <source>Go to Claim…</source>
   <translation>Aller à une affirmation…</translation>
  </message>
  <message>
   <source>Go to a claim by a few of its words, or by its number.</source>
   <translation>Aller à une affirmation par quelques-uns de ses mots, ou par son numéro.</translation>
  </message>
  <message>
   <source>Go to the claim before that was found.</source>
   <translation>Aller à l’affirmation trouvée précédente.</translation>
  </message>
  <message>
   <source>Go to the last claim in sight in reading order.</source>
   <translation>Aller à la dernière affirmation visible dans l’ordre de lecture.</translation>
  </message>
  <message>
   <source>Go to the main claim.</source>
   <translation>Aller à la thèse principale.</translation>
  </message>
  <message>
   <source>Go to the next claim down on the screen.</source>
   <translation>Aller à l’affirmation suivante vers le bas de l’écran.</translation>
  </message>
  <message>
   <source>Go to the next claim left on the screen.</source>
   <translation>Aller à l’affirmation suivante vers la gauche de l’écran.</translation>
  </message>
  <message>
   <source>Go to the next claim right on the screen.</source>
   <translation>Aller à l’affirmation suivante vers la droite de l’écran.</translation>
  </message>
  <message>
   <source>Go to the next claim that was found.</source>
   <translation>Aller à l’affirmation trouvée suivante.</translation>
  </message>
  <message>
   <source>Go to the next claim up on the screen.</source>
   <translation>Aller à l’affirmation suivante vers le haut de l’écran.</translation>
  </message>
  <message>
   <source>Go up to the claim that this one bears on.</source>
   <translation>Monter à l’affirmation sur laquelle porte celle-ci.</translation>
  </message>
  <message>
   <source>Group by Source</source>
   <translation>Grouper par source</translation>
  </message>
  <message>
   <source>Group by Tag</source>
   <translation>Grouper par étiquette</translation>
  </message>
  <message>
   <source>Grow Downwards</source>
   <translation>Croître vers le bas</translation>
  </message>
  <message>
   <source>Grow To the Left</source>
   <translation>Croître vers la gauche</translation>
  </message>
  <message>
   <source>Grow To the Right</source>
   <translation>Croître vers la droite</translation>
  </message>
  <message>
   <source>Grow Upwards</source>
   <translation>Croître vers le haut</translation>
  </message>
  <message>
   <source>Hang the words on the clipboard under the current claim, as one claim.</source>
   <translation>Accrocher les mots du presse-papiers sous l’affirmation actuelle, en une seule affirmation.</translation>
  </message>
  <message>
   <source>Hang what the clipboard holds under the current claim.</source>
   <translation>Accrocher ce que contient le presse-papiers sous l’affirmation actuelle.</translation>
  </message>
  <message>
   <source>Hide all that bears on the contentions.</source>
   <translation>Cacher tout ce qui porte sur les thèses principales.</translation>
  </message>
  <message>
   <source>Hide or show what hangs on the claim.</source>
   <translation>Cacher ou afficher ce qui dépend de l’affirmation.</translation>
  </message>
  <message>
   <source>Hide the deepest level that is in sight.</source>
   <translation>Cacher le niveau visible le plus profond.</translation>
  </message>
  <message>
   <source>High Contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>History…</source>
   <translation>Historique…</translation>
  </message>
  <message>
   <source>Insert Between</source>
   <translation>Insérer entre les deux</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspecteur</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Last Claim</source>
   <translation>Dernière affirmation</translation>
  </message>
  <message>
   <source>Layout…</source>
   <translation>Disposition…</translation>
  </message>
  <message>
   <source>Leave Argmap; every step is saved already, and the maps are open the next time.</source>
   <translation>Quitter Argmap ; chaque étape est déjà enregistrée, et les cartes seront ouvertes la prochaine fois.</translation>
  </message>
  <message>
   <source>Leave the Words</source>
   <translation>Abandonner le texte</translation>
  </message>
  <message>
   <source>Leave the place of the claim to the layout again.</source>
   <translation>Rendre la place de l’affirmation à la disposition.</translation>
  </message>
  <message>
   <source>Leave the words as they were before.</source>
   <translation>Laisser le texte comme il était.</translation>
  </message>
  <message>
   <source>Let it bear on the sibling before it.</source>
   <translation>La faire porter sur la sœur précédente.</translation>
  </message>
  <message>
   <source>Let it bear on what its target bears on.</source>
   <translation>La faire porter sur ce sur quoi porte sa cible.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow downwards.</source>
   <translation>Faire croître raisons et objections vers le bas.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow to the Left.</source>
   <translation>Faire croître raisons et objections vers la gauche.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow to the Right.</source>
   <translation>Faire croître raisons et objections vers la droite.</translation>
  </message>
  <message>
   <source>Let reasons and objections grow upwards.</source>
   <translation>Faire croître raisons et objections vers le haut.</translation>
  </message>
  <message>
   <source>Let siblings change places where that saves crossings, or show them in your order.</source>
   <translation>Laisser les sœurs échanger leurs places là où cela évite des croisements, ou les montrer dans votre ordre.</translation>
  </message>
  <message>
   <source>Let the current claim speak against the step that its target makes.</source>
   <translation>Faire parler l’affirmation actuelle contre l’inférence que fait sa cible.</translation>
  </message>
  <message>
   <source>Let the current claim speak against what it bears on.</source>
   <translation>Faire parler l’affirmation actuelle contre ce sur quoi elle porte.</translation>
  </message>
  <message>
   <source>Let the current claim speak for what it bears on.</source>
   <translation>Faire parler l’affirmation actuelle pour ce sur quoi elle porte.</translation>
  </message>
  <message>
   <source>Let this claim bear on a further claim too.</source>
   <translation>Faire porter cette affirmation aussi sur une autre.</translation>
  </message>
  <message>
   <source>Let this claim, or the selected line, bear on another claim instead.</source>
   <translation>Faire porter cette affirmation, ou le lien sélectionné, sur une autre affirmation.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Link To…</source>
   <translation>Relier à…</translation>
  </message>
  <message>
   <source>Look at every step and at the map as it was, and restore what one likes better.</source>
   <translation>Regarder chaque étape et la carte telle qu’elle était, et restaurer ce qu’on préfère.</translation>
  </message>
  <message>
   <source>Make It a Reason</source>
   <translation>En faire une raison</translation>
  </message>
  <message>
   <source>Make It an Objection</source>
   <translation>En faire une objection</translation>
  </message>
  <message>
   <source>Make It an Undercut</source>
   <translation>En faire une objection à l’inférence</translation>
  </message>
  <message>
   <source>Make a picture of the map: PNG, SVG, PDF or WebP.</source>
   <translation>Faire une image de la carte : PNG, SVG, PDF ou WebP.</translation>
  </message>
  <message>
   <source>Make the last exported picture anew, with the same choices.</source>
   <translation>Refaire la dernière image exportée avec les mêmes choix.</translation>
  </message>
  <message>
   <source>Make this linked premise a reason or objection of its own.</source>
   <translation>Faire de cette prémisse liée une raison ou une objection à part.</translation>
  </message>
  <message>
   <source>Marks</source>
   <translation>Repères</translation>
  </message>
  <message>
   <source>Merge a Copy…</source>
   <translation>Fusionner une copie…</translation>
  </message>
  <message>
   <source>Minimap</source>
   <translation>Mini-carte</translation>
  </message>
  <message>
   <source>Move Earlier</source>
   <translation>Déplacer vers l’avant</translation>
  </message>
  <message>
   <source>Move Later</source>
   <translation>Déplacer vers l’arrière</translation>
  </message>
  <message>
   <source>Move Under…</source>
   <translation>Déplacer sous…</translation>
  </message>
  <message>
   <source>Name This Version…</source>
   <translation>Nommer cette version…</translation>
  </message>
  <message>
   <source>Name the map as it is now, to find it again whatever is done later.</source>
   <translation>Nommer la carte telle qu’elle est, pour la retrouver quoi qu’on fasse ensuite.</translation>
  </message>
  <message>
   <source>New Line</source>
   <translation>Nouvelle ligne</translation>
  </message>
  <message>
   <source>New Map</source>
   <translation>Nouvelle carte</translation>
  </message>
  <message>
   <source>New Window</source>
   <translation>Nouvelle fenêtre</translation>
  </message>
  <message>
   <source>New from Template…</source>
   <translation>Nouvelle à partir d’un modèle…</translation>
  </message>
  <message>
   <source>Next Map</source>
   <translation>Carte suivante</translation>
  </message>
  <message>
   <source>Next Pane</source>
   <translation>Volet suivant</translation>
  </message>
  <message>
   <source>No Groups</source>
   <translation>Pas de groupes</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Numéros</translation>
  </message>
  <message>
   <source>Object to the current claim, or to the selected line: an undercut.</source>
   <translation>Objecter à l’affirmation actuelle, ou au lien sélectionné : une objection à l’inférence.</translation>
  </message>
  <message>
   <source>Object to the step from the current claim to what it bears on.</source>
   <translation>Objecter à l’inférence de l’affirmation actuelle à ce sur quoi elle porte.</translation>
  </message>
  <message>
   <source>Objection</source>
   <translation>Objection</translation>
  </message>
  <message>
   <source>Open Recent…</source>
   <translation>Ouvrir une carte récente…</translation>
  </message>
  <message>
   <source>Open a backup of this map as a map of its own; this one stays as it is.</source>
   <translation>Ouvrir une sauvegarde de cette carte comme carte à part ; celle-ci reste comme elle est.</translation>
  </message>
  <message>
   <source>Open another map; this one is saved already.</source>
   <translation>Ouvrir une autre carte ; celle-ci est déjà enregistrée.</translation>
  </message>
  <message>
   <source>Open one of the maps that were open last.</source>
   <translation>Ouvrir une des cartes ouvertes en dernier.</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Plan</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste as One Claim</source>
   <translation>Coller en une affirmation</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Préférences…</translation>
  </message>
  <message>
   <source>Present</source>
   <translation>Présenter</translation>
  </message>
  <message>
   <source>Present from Here</source>
   <translation>Présenter à partir d’ici</translation>
  </message>
  <message>
   <source>Previous Map</source>
   <translation>Carte précédente</translation>
  </message>
  <message>
   <source>Previous Pane</source>
   <translation>Volet précédent</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <source>Print the map on one page or as a poster, and see each page before.</source>
   <translation>Imprimer la carte sur une page ou en affiche, et voir chaque page avant.</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimer…</translation>
  </message>
  <message>
   <source>Promote</source>
   <translation>Monter d’un niveau</translation>
  </message>
  <message>
   <source>Put a copy of the branch right behind it.</source>
   <translation>Mettre une copie de la branche juste après elle.</translation>
  </message>
  <message>
   <source>Put a new claim between this one and what it bears on.</source>
   <translation>Mettre une nouvelle affirmation entre celle-ci et ce sur quoi elle porte.</translation>
  </message>
  <message>
   <source>Put the focus into the next pane.</source>
   <translation>Passer au volet suivant.</translation>
  </message>
  <message>
   <source>Put the focus into the pane before.</source>
   <translation>Passer au volet précédent.</translation>
  </message>
  <message>
   <source>Put the picture of the map on the clipboard, as image, drawing, map and text at once.</source>
   <translation>Mettre l’image de la carte dans le presse-papiers, à la fois comme image, dessin, carte et texte.</translation>
  </message>
  <message>
   <source>Put the selected branches on the clipboard and delete them here.</source>
   <translation>Mettre les branches sélectionnées dans le presse-papiers et les supprimer ici.</translation>
  </message>
  <message>
   <source>Put the selected branches on the clipboard.</source>
   <translation>Mettre les branches sélectionnées dans le presse-papiers.</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <source>Rename Map…</source>
   <translation>Renommer la carte…</translation>
  </message>
  <message>
   <source>Replace words wherever they stand, each change shown before it is made.</source>
   <translation>Remplacer des mots partout où ils sont, chaque changement montré avant d’être fait.</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Remplacer…</translation>
  </message>
  <message>
   <source>Restore a Backup…</source>
   <translation>Restaurer une sauvegarde…</translation>
  </message>
  <message>
   <source>Reword the current claim; it stays the same claim.</source>
   <translation>Modifier le texte de l’affirmation actuelle ; elle reste la même affirmation.</translation>
  </message>
  <message>
   <source>Save As…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <source>Say what this program is and which version.</source>
   <translation>Dire ce qu’est ce programme et quelle version.</translation>
  </message>
  <message>
   <source>See the branch of the current claim alone, the rest faintly, or all alike again.</source>
   <translation>Voir seule la branche de l’affirmation actuelle, le reste pâle, ou de nouveau tout pareil.</translation>
  </message>
  <message>
   <source>Select All</source>
   <translation>Tout sélectionner</translation>
  </message>
  <message>
   <source>Select Branch</source>
   <translation>Sélectionner la branche</translation>
  </message>
  <message>
   <source>Select Down</source>
   <translation>Sélectionner vers le bas</translation>
  </message>
  <message>
   <source>Select Left</source>
   <translation>Sélectionner vers la gauche</translation>
  </message>
  <message>
   <source>Select Right</source>
   <translation>Sélectionner vers la droite</translation>
  </message>
  <message>
   <source>Select Up</source>
   <translation>Sélectionner vers le haut</translation>
  </message>
  <message>
   <source>Select every claim.</source>
   <translation>Sélectionner toutes les affirmations.</translation>
  </message>
  <message>
   <source>Select nothing.</source>
   <translation>Ne rien sélectionner.</translation>
  </message>
  <message>
   <source>Select the claim and all that hangs only on it.</source>
   <translation>Sélectionner l’affirmation et tout ce qui ne dépend que d’elle.</translation>
  </message>
  <message>
   <source>Set a rival claim against this one, or the two selected ones against each other.</source>
   <translation>Opposer une rivale à cette affirmation, ou opposer l’une à l’autre les deux sélectionnées.</translation>
  </message>
  <message>
   <source>Set colours, sizes, the wheel, folders and backups to your liking.</source>
   <translation>Régler à votre goût couleurs, tailles, molette, dossiers et sauvegardes.</translation>
  </message>
  <message>
   <source>Show all claims again.</source>
   <translation>Afficher de nouveau toutes les affirmations.</translation>
  </message>
  <message>
   <source>Show all of the map.</source>
   <translation>Afficher toute la carte.</translation>
  </message>
  <message>
   <source>Show all that is selected.</source>
   <translation>Afficher tout ce qui est sélectionné.</translation>
  </message>
  <message>
   <source>Show an area behind claims that rest on one source.</source>
   <translation>Afficher une zone derrière les affirmations qui reposent sur une même source.</translation>
  </message>
  <message>
   <source>Show an area behind claims that stand together and share a tag.</source>
   <translation>Afficher une zone derrière les affirmations voisines qui partagent une étiquette.</translation>
  </message>
  <message>
   <source>Show every command with its keys.</source>
   <translation>Afficher toutes les commandes avec leurs touches.</translation>
  </message>
  <message>
   <source>Show no areas behind the claims.</source>
   <translation>N’afficher aucune zone derrière les affirmations.</translation>
  </message>
  <message>
   <source>Show one level more wherever something is folded.</source>
   <translation>Afficher un niveau de plus partout où quelque chose est replié.</translation>
  </message>
  <message>
   <source>Show or hide the marks of sources, tags, notes and confidence in the boxes.</source>
   <translation>Afficher ou cacher dans les cadres les repères de sources, étiquettes, notes et confiance.</translation>
  </message>
  <message>
   <source>Show or hide the numbers of the reading order in the boxes.</source>
   <translation>Afficher ou cacher dans les cadres les numéros de l’ordre de lecture.</translation>
  </message>
  <message>
   <source>Show or hide the outline.</source>
   <translation>Afficher ou cacher le plan.</translation>
  </message>
  <message>
   <source>Show or hide the small map of all of the map, in the corner.</source>
   <translation>Afficher ou cacher, dans le coin, la petite carte de toute la carte.</translation>
  </message>
  <message>
   <source>Show or hide words, notes, tags, confidence and sources of what is selected.</source>
   <translation>Afficher ou cacher texte, notes, étiquettes, confiance et sources de ce qui est sélectionné.</translation>
  </message>
  <message>
   <source>Show the map at 100 %.</source>
   <translation>Afficher la carte à 100 %.</translation>
  </message>
  <message>
   <source>Show the map before this one of those that are open.</source>
   <translation>Afficher la précédente des cartes ouvertes.</translation>
  </message>
  <message>
   <source>Show the map larger.</source>
   <translation>Afficher la carte en plus grand.</translation>
  </message>
  <message>
   <source>Show the map smaller.</source>
   <translation>Afficher la carte en plus petit.</translation>
  </message>
  <message>
   <source>Show the next of the maps that are open.</source>
   <translation>Afficher la suivante des cartes ouvertes.</translation>
  </message>
  <message>
   <source>Show the program as the system.</source>
   <translation>Afficher le programme comme le système.</translation>
  </message>
  <message>
   <source>Show the program dark.</source>
   <translation>Afficher le programme en sombre.</translation>
  </message>
  <message>
   <source>Show the program in black and white, as it prints.</source>
   <translation>Afficher le programme en noir et blanc, comme à l’impression.</translation>
  </message>
  <message>
   <source>Show the program in high contrast.</source>
   <translation>Afficher le programme en contraste élevé.</translation>
  </message>
  <message>
   <source>Show the program light.</source>
   <translation>Afficher le programme en clair.</translation>
  </message>
  <message>
   <source>Split Off</source>
   <translation>Séparer</translation>
  </message>
  <message>
   <source>Start a new map from claims that say what belongs there.</source>
   <translation>Commencer une carte avec des affirmations qui disent ce qui doit les remplacer.</translation>
  </message>
  <message>
   <source>Start a new map in a window of its own.</source>
   <translation>Commencer une nouvelle carte dans sa propre fenêtre.</translation>
  </message>
  <message>
   <source>Start a new map; this one is saved already.</source>
   <translation>Commencer une nouvelle carte ; celle-ci est déjà enregistrée.</translation>
  </message>
  <message>
   <source>Take in what was changed in a copy of this map; where both changed, you choose.</source>
   <translation>Reprendre ce qui a changé dans une copie de cette carte ; là où les deux ont changé, vous choisissez.</translation>
  </message>
  <message>
   <source>Take over the words of the claim.</source>
   <translation>Valider le texte de l’affirmation.</translation>
  </message>
  <message>
   <source>Take over the words, then add a claim of the same kind.</source>
   <translation>Valider le texte, puis ajouter une affirmation du même type.</translation>
  </message>
  <message>
   <source>Take over the words, then add a reason.</source>
   <translation>Valider le texte, puis ajouter une raison.</translation>
  </message>
  <message>
   <source>Take over the words, then add an objection.</source>
   <translation>Valider le texte, puis ajouter une objection.</translation>
  </message>
  <message>
   <source>Take the Words</source>
   <translation>Valider le texte</translation>
  </message>
  <message>
   <source>Take the last step back.</source>
   <translation>Revenir sur la dernière étape.</translation>
  </message>
  <message>
   <source>To What Bears on It</source>
   <translation>Vers ce qui porte dessus</translation>
  </message>
  <message>
   <source>To What It Bears On</source>
   <translation>Vers ce sur quoi elle porte</translation>
  </message>
  <message>
   <source>Turn Reason/Objection</source>
   <translation>Inverser raison/objection</translation>
  </message>
  <message>
   <source>Turn a reason into an objection, or an objection into a reason.</source>
   <translation>Faire d’une raison une objection, ou d’une objection une raison.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Unfold All</source>
   <translation>Tout déplier</translation>
  </message>
  <message>
   <source>Unfold One Level</source>
   <translation>Déplier un niveau</translation>
  </message>
  <message>
   <source>Unpin</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <source>Untangle Siblings</source>
   <translation>Démêler les sœurs</translation>
  </message>
  <message>
   <source>Words, Then a Reason</source>
   <translation>Texte, puis une raison</translation>
  </message>
  <message>
   <source>Words, Then a Sibling</source>
   <translation>Texte, puis une sœur</translation>
  </message>
  <message>
   <source>Words, Then an Objection</source>
   <translation>Texte, puis une objection</translation>
  </message>
  <message>
   <source>Zoom In</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <source>Zoom Out</source>
   <translation>Réduire</translation>
  </message>
 </context>
 <context>
  <name>documents</name>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>It is kept in {0}; {1} is as it was, and its history could not be taken along.</source>
   <translation>Elle est gardée dans {0} ; {1} est comme avant, et son historique n’a pas pu être repris.</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <source>No document could be made ({0}). Save As keeps this map.</source>
   <translation>Aucun document n’a pu être créé ({0}). « Enregistrer sous » garde cette carte.</translation>
  </message>
  <message>
   <source>Nothing is missing: this is the map as it was last saved.</source>
   <translation>Rien ne manque : voici la carte telle qu’elle a été enregistrée en dernier.</translation>
  </message>
  <message>
   <source>Untitled</source>
   <translation>Sans titre</translation>
  </message>
  <message>
   <source>{0} is no longer in {1}: it was moved, renamed or removed, or its drive is not there.</source>
   <translation>{0} n’est plus dans {1} : il a été déplacé, renommé ou enlevé, ou son lecteur n’est pas là.</translation>
  </message>
  <message>
   <source>{0} things are lost or were kept in part, as far as is known; look the map through, above all what was changed last.</source>
   <translation>{0} éléments sont perdus ou gardés en partie, pour autant qu’on sache ; relisez la carte, surtout ce qui a été changé en dernier.</translation>
  </message>
  <message>
   <source>{0} was read in; the map is kept in {1}.</source>
   <translation>{0} a été lu ; la carte est gardée dans {1}.</translation>
  </message>
 </context>
 <context>
  <name>filters</name>
  <message>
   <source>Main claims</source>
   <translation>Thèses principales</translation>
  </message>
  <message>
   <source>Objections</source>
   <translation>Objections</translation>
  </message>
  <message>
   <source>Reasons</source>
   <translation>Raisons</translation>
  </message>
  <message>
   <source>Tag: {0}</source>
   <translation>Étiquette : {0}</translation>
  </message>
  <message>
   <source>Undercuts</source>
   <translation>Objections à l’inférence</translation>
  </message>
  <message>
   <source>With a note</source>
   <translation>Avec une note</translation>
  </message>
  <message>
   <source>With a source</source>
   <translation>Avec une source</translation>
  </message>
  <message>
   <source>Without a source</source>
   <translation>Sans source</translation>
  </message>
 </context>
 <context>
  <name>finding</name>
  <message>
   <source>Find Claim</source>
   <translation>Chercher une affirmation</translation>
  </message>
  <message>
   <source>Words, a number, or a “phrase in quotes”</source>
   <translation>Mots, un numéro, ou des “mots entre guillemets”</translation>
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <source>PDF document</source>
   <translation>Document PDF</translation>
  </message>
  <message>
   <source>PNG picture</source>
   <translation>Image PNG</translation>
  </message>
  <message>
   <source>SVG drawing</source>
   <translation>Dessin SVG</translation>
  </message>
  <message>
   <source>WebP picture</source>
   <translation>Image WebP</translation>
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>A step without words</source>
   <translation>Une étape sans mots</translation>
  </message>
  <message>
   <source>Name an earlier version “{0}”</source>
   <translation>Nommer une version antérieure « {0} »</translation>
  </message>
  <message>
   <source>Name this version “{0}”</source>
   <translation>Nommer cette version « {0} »</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation>Rétablissement : {0}</translation>
  </message>
  <message>
   <source>Rename a version “{0}”</source>
   <translation>Renommer une version en « {0} »</translation>
  </message>
  <message>
   <source>Take the name off a version</source>
   <translation>Enlever le nom d’une version</translation>
  </message>
  <message>
   <source>The map is again as it was after step {0}. Undo takes that back.</source>
   <translation>La carte est de nouveau comme après l’étape {0}. Annuler revient dessus.</translation>
  </message>
  <message>
   <source>The map is like this now; there was nothing to restore.</source>
   <translation>La carte est ainsi maintenant ; il n’y avait rien à restaurer.</translation>
  </message>
  <message>
   <source>The version has no name any more; its step is still there.</source>
   <translation>La version n’a plus de nom ; son étape est toujours là.</translation>
  </message>
  <message>
   <source>This version is called “{0}”.</source>
   <translation>Cette version s’appelle « {0} ».</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Annulation : {0}</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
 </context>
 <context>
  <name>inspector</name>
  <message>
   <source>A source without a title</source>
   <translation>Une source sans titre</translation>
  </message>
  <message>
   <source>Cannot be true together with</source>
   <translation>Ne peut être vraie en même temps que</translation>
  </message>
  <message>
   <source>Claim {0}</source>
   <translation>Affirmation {0}</translation>
  </message>
  <message>
   <source>Contradiction {0}</source>
   <translation>Contradiction {0}</translation>
  </message>
  <message>
   <source>Objection {0}</source>
   <translation>Objection {0}</translation>
  </message>
  <message>
   <source>Objects to the step of {0}</source>
   <translation>Objecte à l’inférence de {0}</translation>
  </message>
  <message>
   <source>Reason {0}</source>
   <translation>Raison {0}</translation>
  </message>
  <message>
   <source>Speaks against</source>
   <translation>Parle contre</translation>
  </message>
  <message>
   <source>Speaks for</source>
   <translation>Parle pour</translation>
  </message>
  <message>
   <source>Undercut {0}</source>
   <translation>Objection à l’inférence {0}</translation>
  </message>
  <message>
   <source>no words yet</source>
   <translation>pas encore de texte</translation>
  </message>
 </context>
 <context>
  <name>keys_telling</name>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>In your keys ({0}) this was passed over: {1}</source>
   <translation>Dans vos touches ({0}), ceci a été ignoré : {1}</translation>
  </message>
  <message>
   <source>Keys…</source>
   <translation>Touches…</translation>
  </message>
 </context>
 <context>
  <name>keysfile</name>
  <message>
   <source>Only what stands under [keys] counts.</source>
   <translation>Seul compte ce qui est sous [keys].</translation>
  </message>
  <message>
   <source>There is no command {0}.</source>
   <translation>Il n’y a pas de commande {0}.</translation>
  </message>
  <message>
   <source>{0} cannot be read, so the keys are the usual ones: {1}</source>
   <translation>{0} est illisible, les touches sont donc les habituelles : {1}</translation>
  </message>
  <message>
   <source>{0} needs a list of keys, such as [“Ctrl+T”].</source>
   <translation>{0} demande une liste de touches, comme [“Ctrl+T”].</translation>
  </message>
  <message>
   <source>{0}: {1} gives {2} already.</source>
   <translation>{0} : {1} donne déjà {2}.</translation>
  </message>
  <message>
   <source>{0}: “{1}” is no key.</source>
   <translation>{0} : « {1} » n’est pas une touche.</translation>
  </message>
 </context>
 <context>
  <name>laying</name>
  <message>
   <source>Laying the map out…</source>
   <translation>Disposition de la carte…</translation>
  </message>
 </context>
 <context>
  <name>layouts</name>
  <message>
   <source>A drawing in which no line need cross, where there is one, loosened for boxes.</source>
   <translation>Un dessin sans croisement, s’il en existe un, desserré pour les cadres.</translation>
  </message>
  <message>
   <source>A tidy tree in rows, each claim with its reasons and objections centred below it.</source>
   <translation>Un arbre ordonné en rangées, chaque affirmation avec ses raisons et objections centrées dessous.</translation>
  </message>
  <message>
   <source>All claims attract one another a little, so that the picture is round and even.</source>
   <translation>Toutes les affirmations s’attirent un peu, pour une image ronde et régulière.</translation>
  </message>
  <message>
   <source>All claims on one circle, branches side by side.</source>
   <translation>Toutes les affirmations sur un cercle, les branches côte à côte.</translation>
  </message>
  <message>
   <source>Anywhere: what any other layout should beat.</source>
   <translation>N’importe où : ce que toute autre disposition devrait surpasser.</translation>
  </message>
  <message>
   <source>Attract and repel</source>
   <translation>Attirer et repousser</translation>
  </message>
  <message>
   <source>Bands</source>
   <translation>Bandes</translation>
  </message>
  <message>
   <source>Branches push one another apart and gather around what is argued most.</source>
   <translation>Les branches se repoussent et se rassemblent autour de ce qui est le plus débattu.</translation>
  </message>
  <message>
   <source>Breadth first</source>
   <translation>En largeur</translation>
  </message>
  <message>
   <source>Circle</source>
   <translation>Cercle</translation>
  </message>
  <message>
   <source>Circles around the contentions, one for each depth.</source>
   <translation>Cercles autour des thèses principales, un par profondeur.</translation>
  </message>
  <message>
   <source>Circles of what hangs together.</source>
   <translation>Cercles de ce qui tient ensemble.</translation>
  </message>
  <message>
   <source>Claims as far apart as the way between them is long (Kamada and Kawai).</source>
   <translation>Affirmations aussi éloignées que le chemin entre elles est long (Kamada et Kawai).</translation>
  </message>
  <message>
   <source>Claims as far apart as the way between them is long.</source>
   <translation>Affirmations aussi éloignées que le chemin entre elles est long.</translation>
  </message>
  <message>
   <source>Clusters pulled apart by the eigenvectors of the debate's network.</source>
   <translation>Groupes écartés par les vecteurs propres du réseau du débat.</translation>
  </message>
  <message>
   <source>Columns as in a newspaper: leaves under one another, for paper of any shape.</source>
   <translation>Colonnes comme dans un journal : feuilles les unes sous les autres, pour tout papier.</translation>
  </message>
  <message>
   <source>Distances</source>
   <translation>Distances</translation>
  </message>
  <message>
   <source>Force atlas</source>
   <translation>Atlas de forces</translation>
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
   <translation>Couches</translation>
  </message>
  <message>
   <source>Layers by depth in the debate, each spread evenly.</source>
   <translation>Couches selon la profondeur dans le débat, chacune étalée régulièrement.</translation>
  </message>
  <message>
   <source>Layers by the shortest way to a contention.</source>
   <translation>Couches selon le plus court chemin vers une thèse principale.</translation>
  </message>
  <message>
   <source>Lines pull, claims push one another away (Fruchterman and Reingold).</source>
   <translation>Les liens tirent, les affirmations se repoussent (Fruchterman et Reingold).</translation>
  </message>
  <message>
   <source>Lines pull, claims push one another away.</source>
   <translation>Les liens tirent, les affirmations se repoussent.</translation>
  </message>
  <message>
   <source>One line that winds outwards from the first contention.</source>
   <translation>Une ligne qui s’enroule vers l’extérieur depuis la première thèse principale.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Planar</source>
   <translation>Planaire</translation>
  </message>
  <message>
   <source>Radial</source>
   <translation>Radiale</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Au hasard</translation>
  </message>
  <message>
   <source>Ranks from the contention on, with few crossings.</source>
   <translation>Rangs à partir de la thèse principale, avec peu de croisements.</translation>
  </message>
  <message>
   <source>Rings around the contention.</source>
   <translation>Anneaux autour de la thèse principale.</translation>
  </message>
  <message>
   <source>Shells</source>
   <translation>Coquilles</translation>
  </message>
  <message>
   <source>Spectrum</source>
   <translation>Spectre</translation>
  </message>
  <message>
   <source>Spiral</source>
   <translation>Spirale</translation>
  </message>
  <message>
   <source>Springs</source>
   <translation>Ressorts</translation>
  </message>
  <message>
   <source>The contention in the middle and its debate in rings around it: up to a hundred claims.</source>
   <translation>La thèse principale au milieu et son débat en anneaux autour : jusqu’à cent affirmations.</translation>
  </message>
  <message>
   <source>The same from the coarse to the fine, for large debates.</source>
   <translation>Le même, du grossier au fin, pour les grands débats.</translation>
  </message>
  <message>
   <source>Two columns: the claims that speak for the contention, and those that speak against it.</source>
   <translation>Deux colonnes : les affirmations qui parlent pour la thèse principale, et celles qui parlent contre.</translation>
  </message>
  <message>
   <source>Two sides</source>
   <translation>Deux camps</translation>
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>Claim</source>
   <translation>Affi&amp;rmation</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <source>File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>&amp;Aller</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>View</source>
   <translation>Afficha&amp;ge</translation>
  </message>
 </context>
 <context>
  <name>naming</name>
  <message>
   <source>Bears on nothing yet.</source>
   <translation>Ne porte encore sur rien.</translation>
  </message>
  <message>
   <source>Bears on nothing: the map is about it.</source>
   <translation>Ne porte sur rien : c’est d’elle que traite la carte.</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Affirmation</translation>
  </message>
  <message>
   <source>Co-premise</source>
   <translation>Coprémisse</translation>
  </message>
  <message>
   <source>Contradicts {0}, “{1}”</source>
   <translation>Contredit {0}, « {1} »</translation>
  </message>
  <message>
   <source>Objection</source>
   <translation>Objection</translation>
  </message>
  <message>
   <source>Objects to {0}, “{1}”</source>
   <translation>Objecte à {0}, « {1} »</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Raison</translation>
  </message>
  <message>
   <source>Supports {0}, “{1}”</source>
   <translation>Soutient {0}, « {1} »</translation>
  </message>
  <message>
   <source>Undercut</source>
   <translation>Objection à l’inférence</translation>
  </message>
  <message>
   <source>Undercuts {0}</source>
   <translation>Objecte à l’inférence {0}</translation>
  </message>
  <message>
   <source>no words yet</source>
   <translation>pas encore de texte</translation>
  </message>
  <message>
   <source>used again</source>
   <translation>réutilisée</translation>
  </message>
  <message>
   <source>{0} below</source>
   <translation>{0} en dessous</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0}, together with {1}</source>
   <translation>{0}, avec {1}</translation>
  </message>
 </context>
 <context>
  <name>opening</name>
  <message>
   <source>New from Template</source>
   <translation>Nouvelle à partir d’un modèle</translation>
  </message>
  <message>
   <source>No new map could be made ({0}). This map is as it was. Choose another folder for maps in Preferences.</source>
   <translation>Aucune nouvelle carte n’a pu être créée ({0}). Cette carte est inchangée. Choisissez un autre dossier pour les cartes dans les préférences.</translation>
  </message>
  <message>
   <source>Select a box and type over it. {0}. How to go on stands in the note of the map: the inspector shows it while nothing is selected.</source>
   <translation>Sélectionnez une case et remplacez son texte. {0}. La suite est expliquée dans la note de la carte : l’inspecteur la montre quand rien n’est sélectionné.</translation>
  </message>
  <message>
   <source>Words of the template</source>
   <translation>Mots du modèle</translation>
  </message>
 </context>
 <context>
  <name>overlay</name>
  <message>
   <source>Add a reason</source>
   <translation>Ajouter une raison</translation>
  </message>
  <message>
   <source>Add an objection</source>
   <translation>Ajouter une objection</translation>
  </message>
 </context>
 <context>
  <name>preferences</name>
  <message>
   <source> MB</source>
   <translation> Mo</translation>
  </message>
  <message>
   <source> pt</source>
   <translation> pt</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Black and white</source>
   <translation>Noir et blanc</translation>
  </message>
  <message>
   <source>Bright rooms, dark rooms and tired eyes want different ones.</source>
   <translation>Pièces claires, pièces sombres et yeux fatigués en veulent d’autres.</translation>
  </message>
  <message>
   <source>Claims glide to their places</source>
   <translation>Les affirmations glissent à leur place</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Couleurs</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Documents scroll by it, drawing programs zoom. With Ctrl it zooms in any case.</source>
   <translation>Les documents défilent, les dessins zooment. Avec Ctrl, elle zoome toujours.</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <source>Folder of new maps</source>
   <translation>Dossier des nouvelles cartes</translation>
  </message>
  <message>
   <source>For each map. Beyond it the oldest backups go; the newest always stays.</source>
   <translation>Pour chaque carte. Au-delà, les plus anciennes partent ; la plus récente reste toujours.</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste élevé</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Larger words are read from afar, smaller ones show more of the map at 100 %.</source>
   <translation>Des mots plus grands se lisent de loin, de plus petits montrent plus de carte à 100 %.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>Maps are saved there until you save them elsewhere; it may be one that is synced.</source>
   <translation>Les cartes y sont gardées jusqu’à ce que vous les enregistriez ailleurs ; il peut être synchronisé.</translation>
  </message>
  <message>
   <source>Marks on claims</source>
   <translation>Repères sur les affirmations</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Souris</translation>
  </message>
  <message>
   <source>Mouse wheel</source>
   <translation>Molette de la souris</translation>
  </message>
  <message>
   <source>Movement shows where a claim went; it also makes some people ill.</source>
   <translation>Le mouvement montre où est allée une affirmation ; il rend aussi certains malades.</translation>
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation>Rien ne bouge de soi-même</translation>
  </message>
  <message>
   <source>Numbers on claims</source>
   <translation>Numéros sur les affirmations</translation>
  </message>
  <message>
   <source>Of menus and messages, not of maps. It counts from the next start on.</source>
   <translation>Des menus et des messages, pas des cartes. Elle vaut à partir du prochain démarrage.</translation>
  </message>
  <message>
   <source>Open where I left off</source>
   <translation>Rouvrir où je me suis arrêté</translation>
  </message>
  <message>
   <source>Otherwise Argmap starts with a new map.</source>
   <translation>Sinon, Argmap démarre avec une nouvelle carte.</translation>
  </message>
  <message>
   <source>Room for backups</source>
   <translation>Place pour les sauvegardes</translation>
  </message>
  <message>
   <source>Scrolls</source>
   <translation>Fait défiler</translation>
  </message>
  <message>
   <source>Size of claims</source>
   <translation>Taille des affirmations</translation>
  </message>
  <message>
   <source>They tell which claims have sources, tags, notes or a confidence.</source>
   <translation>Ils disent quelles affirmations ont sources, étiquettes, notes ou confiance.</translation>
  </message>
  <message>
   <source>To speak about a map one says “2.1”; to read it one needs none.</source>
   <translation>Pour parler d’une carte, on dit « 2.1 » ; pour la lire, il n’en faut pas.</translation>
  </message>
  <message>
   <source>Words on lines</source>
   <translation>Mots sur les liens</translation>
  </message>
  <message>
   <source>Zooms</source>
   <translation>Zoome</translation>
  </message>
  <message>
   <source>“because” and “but” help new readers; others do with + and −.</source>
   <translation>« car » et « mais » aident les nouveaux lecteurs ; aux autres suffisent + et −.</translation>
  </message>
 </context>
 <context>
  <name>presenting</name>
  <message>
   <source>All of the map. Escape ends the presentation.</source>
   <translation>Toute la carte. Échap termine la présentation.</translation>
  </message>
  <message>
   <source>Begin again.</source>
   <translation>Recommencer.</translation>
  </message>
  <message>
   <source>Black Screen</source>
   <translation>Écran noir</translation>
  </message>
  <message>
   <source>Claim</source>
   <translation>Affirmation</translation>
  </message>
  <message>
   <source>End</source>
   <translation>Fin</translation>
  </message>
  <message>
   <source>First Claim</source>
   <translation>Première affirmation</translation>
  </message>
  <message>
   <source>Go Back</source>
   <translation>Reculer</translation>
  </message>
  <message>
   <source>Go On</source>
   <translation>Avancer</translation>
  </message>
  <message>
   <source>Go back to the window, to the claim that was shown.</source>
   <translation>Revenir à la fenêtre, à l’affirmation qui était montrée.</translation>
  </message>
  <message>
   <source>Go to a Number</source>
   <translation>Aller à un numéro</translation>
  </message>
  <message>
   <source>Go to {0}, Return</source>
   <translation>Aller à {0}, Entrée</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>Last Claim</source>
   <translation>Dernière affirmation</translation>
  </message>
  <message>
   <source>Main claim</source>
   <translation>Thèse principale</translation>
  </message>
  <message>
   <source>Note: {0}</source>
   <translation>Note : {0}</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <source>Objection to {0}</source>
   <translation>Objection à {0}</translation>
  </message>
  <message>
   <source>Reason for {0}</source>
   <translation>Raison pour {0}</translation>
  </message>
  <message>
   <source>Show a step by its number, or a claim by its own, with a dot.</source>
   <translation>Montrer une étape par son numéro, ou une affirmation par le sien, avec un point.</translation>
  </message>
  <message>
   <source>Show nothing for a while, and the map again.</source>
   <translation>Ne rien montrer un moment, puis de nouveau la carte.</translation>
  </message>
  <message>
   <source>Show or hide the notes on the claims.</source>
   <translation>Afficher ou cacher les notes sur les affirmations.</translation>
  </message>
  <message>
   <source>Show the claim before; the right button does so too.</source>
   <translation>Montrer l’affirmation précédente ; le bouton droit le fait aussi.</translation>
  </message>
  <message>
   <source>Show the last claim; all of the map comes after it.</source>
   <translation>Montrer la dernière affirmation ; toute la carte vient ensuite.</translation>
  </message>
  <message>
   <source>Show the next claim; a click does so too.</source>
   <translation>Montrer l’affirmation suivante ; un clic le fait aussi.</translation>
  </message>
  <message>
   <source>Show these keys at the foot of the screen.</source>
   <translation>Montrer ces touches au bas de l’écran.</translation>
  </message>
  <message>
   <source>Space: on · Backspace: back · figures, Return: go to a step · B: black · N: notes · Esc: end</source>
   <translation>Espace : avancer · Retour arrière : reculer · chiffres, Entrée : aller à une étape · B : noir · N : notes · Échap : fin</translation>
  </message>
  <message>
   <source>Undercuts the step to {0}</source>
   <translation>Objecte à l’inférence vers {0}</translation>
  </message>
  <message>
   <source>figures, Return</source>
   <translation>chiffres, Entrée</translation>
  </message>
  <message>
   <source>no words yet</source>
   <translation>pas encore de texte</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0}, together with {1}</source>
   <translation>{0}, avec {1}</translation>
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>the printer does not take the pages</source>
   <translation>l’imprimante ne prend pas les pages</translation>
  </message>
  <message>
   <source>the printer takes no further pages</source>
   <translation>l’imprimante ne prend plus de pages</translation>
  </message>
 </context>
 <context>
  <name>schemes</name>
  <message>
   <source>Alternatives</source>
   <translation>Alternatives</translation>
  </message>
  <message>
   <source>Analogy</source>
   <translation>Analogie</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>Parti pris</translation>
  </message>
  <message>
   <source>Cause to effect</source>
   <translation>De la cause à l’effet</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Classification</translation>
  </message>
  <message>
   <source>Commitment</source>
   <translation>Engagement</translation>
  </message>
  <message>
   <source>Composition</source>
   <translation>Composition</translation>
  </message>
  <message>
   <source>Consequences, bad</source>
   <translation>Conséquences, mauvaises</translation>
  </message>
  <message>
   <source>Consequences, good</source>
   <translation>Conséquences, bonnes</translation>
  </message>
  <message>
   <source>Correlation to cause</source>
   <translation>De la corrélation à la cause</translation>
  </message>
  <message>
   <source>Definition</source>
   <translation>Définition</translation>
  </message>
  <message>
   <source>Division</source>
   <translation>Division</translation>
  </message>
  <message>
   <source>Effect to cause</source>
   <translation>De l’effet à la cause</translation>
  </message>
  <message>
   <source>Established rule</source>
   <translation>Règle établie</translation>
  </message>
  <message>
   <source>Evidence to hypothesis</source>
   <translation>De l’indice à l’hypothèse</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Exemple</translation>
  </message>
  <message>
   <source>Exceptional case</source>
   <translation>Cas exceptionnel</translation>
  </message>
  <message>
   <source>Expert opinion</source>
   <translation>Avis d’expert</translation>
  </message>
  <message>
   <source>Fairness</source>
   <translation>Équité</translation>
  </message>
  <message>
   <source>Ignorance</source>
   <translation>Ignorance</translation>
  </message>
  <message>
   <source>Inconsistent commitment</source>
   <translation>Engagement incohérent</translation>
  </message>
  <message>
   <source>Means to an end</source>
   <translation>Du moyen à la fin</translation>
  </message>
  <message>
   <source>Popular opinion</source>
   <translation>Opinion répandue</translation>
  </message>
  <message>
   <source>Popular practice</source>
   <translation>Pratique répandue</translation>
  </message>
  <message>
   <source>Position to know</source>
   <translation>Bien placé pour savoir</translation>
  </message>
  <message>
   <source>Precedent</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <source>Sign</source>
   <translation>Signe</translation>
  </message>
  <message>
   <source>Slippery slope</source>
   <translation>Pente glissante</translation>
  </message>
  <message>
   <source>Sunk costs</source>
   <translation>Coûts irrécupérables</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valeurs</translation>
  </message>
  <message>
   <source>Waste</source>
   <translation>Gaspillage</translation>
  </message>
  <message>
   <source>Witness testimony</source>
   <translation>Témoignage</translation>
  </message>
 </context>
 <context>
  <name>scopes</name>
  <message>
   <source>anywhere in the window</source>
   <translation>partout dans la fenêtre</translation>
  </message>
  <message>
   <source>in the map</source>
   <translation>dans la carte</translation>
  </message>
  <message>
   <source>in the map and the outline</source>
   <translation>dans la carte et le plan</translation>
  </message>
  <message>
   <source>while a claim is worded</source>
   <translation>pendant qu’on rédige une affirmation</translation>
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>More than {0} claims have these words; further words leave fewer of them.</source>
   <translation>Plus de {0} affirmations ont ces mots ; d’autres mots en laissent moins.</translation>
  </message>
  <message>
   <source>No claim fits the filters.</source>
   <translation>Aucune affirmation ne répond aux filtres.</translation>
  </message>
  <message>
   <source>No claim has these words and fits the filters.</source>
   <translation>Aucune affirmation n’a ces mots et ne répond aux filtres.</translation>
  </message>
  <message>
   <source>No claim has these words.</source>
   <translation>Aucune affirmation n’a ces mots.</translation>
  </message>
  <message>
   <source>One stays as it is: it would be empty or too long.</source>
   <translation>Une reste comme elle est : elle serait vide ou trop longue.</translation>
  </message>
  <message>
   <source>Replaced in one place; Undo takes that back.</source>
   <translation>Remplacé à un endroit ; Annuler revient dessus.</translation>
  </message>
  <message>
   <source>Replaced in {0} places; Undo takes that back.</source>
   <translation>Remplacé à {0} endroits ; Annuler revient dessus.</translation>
  </message>
  <message>
   <source>Type the words to be replaced, exactly as they stand.</source>
   <translation>Tapez les mots à remplacer, exactement comme ils sont écrits.</translation>
  </message>
  <message>
   <source>Words in any order, the last one whole or not
“In quotes”: words that stand together
1.2: a claim by its number</source>
   <translation>Mots dans n’importe quel ordre, le dernier entier ou non
“Entre guillemets” : mots qui se suivent
1.2 : une affirmation par son numéro</translation>
  </message>
  <message>
   <source>{0} found</source>
   <translation>{0} trouvées</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} sur {1}</translation>
  </message>
  <message>
   <source>{0} stay as they are: they would be empty or too long.</source>
   <translation>{0} restent comme elles sont : elles seraient vides ou trop longues.</translation>
  </message>
 </context>
 <context>
  <name>telling</name>
  <message>
   <source>Added {0} claims.</source>
   <translation>{0} affirmations ajoutées.</translation>
  </message>
  <message>
   <source>Added {0}.</source>
   <translation>{0} : ajout fait.</translation>
  </message>
  <message>
   <source>Copied {0} branches.</source>
   <translation>{0} branches copiées.</translation>
  </message>
  <message>
   <source>Copied “{0}” and what hangs on it.</source>
   <translation>Copié : « {0} » et ce qui en dépend.</translation>
  </message>
  <message>
   <source>Deleted a claim</source>
   <translation>Une affirmation supprimée</translation>
  </message>
  <message>
   <source>Deleted {0} claims</source>
   <translation>{0} affirmations supprimées</translation>
  </message>
  <message>
   <source>Folded {0}, {1} hidden.</source>
   <translation>{0} : replié, {1} cachées.</translation>
  </message>
  <message>
   <source>It is {0} now.</source>
   <translation>C’est maintenant {0}.</translation>
  </message>
  <message>
   <source>Line {0}</source>
   <translation>Lien {0}</translation>
  </message>
  <message>
   <source>Nothing further that way.</source>
   <translation>Rien de plus de ce côté.</translation>
  </message>
  <message>
   <source>Nothing selected.</source>
   <translation>Rien n’est sélectionné.</translation>
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation>Rien n’a été ajouté.</translation>
  </message>
  <message>
   <source>Redone: {0}.</source>
   <translation>Rétabli : {0}.</translation>
  </message>
  <message>
   <source>The numbers are hidden.</source>
   <translation>Les numéros sont cachés.</translation>
  </message>
  <message>
   <source>The numbers are shown.</source>
   <translation>Les numéros sont affichés.</translation>
  </message>
  <message>
   <source>The outline is hidden.</source>
   <translation>Le plan est caché.</translation>
  </message>
  <message>
   <source>The outline is shown.</source>
   <translation>Le plan est affiché.</translation>
  </message>
  <message>
   <source>Undone: {0}.</source>
   <translation>Annulé : {0}.</translation>
  </message>
  <message>
   <source>Unfolded {0}.</source>
   <translation>{0} : déplié.</translation>
  </message>
  <message>
   <source>{0} claims are in sight.</source>
   <translation>{0} affirmations sont visibles.</translation>
  </message>
  <message>
   <source>{0} claims selected.</source>
   <translation>{0} affirmations sélectionnées.</translation>
  </message>
  <message>
   <source>{0} percent.</source>
   <translation>{0} pour cent.</translation>
  </message>
  <message>
   <source>{0}; {1} brings it back.</source>
   <translation>{0} ; {1} la rétablit.</translation>
  </message>
  <message>
   <source>{0}; {1} brings them back.</source>
   <translation>{0} ; {1} les rétablit.</translation>
  </message>
 </context>
 <context>
  <name>templates</name>
  <message>
   <source>45 minutes in groups that answer each other</source>
   <translation>45 minutes en groupes qui se répondent</translation>
  </message>
  <message>
   <source>Article analysis</source>
   <translation>Analyse d’article</translation>
  </message>
  <message>
   <source>Classroom exercise</source>
   <translation>Exercice en classe</translation>
  </message>
  <message>
   <source>Essay plan</source>
   <translation>Plan de dissertation</translation>
  </message>
  <message>
   <source>Policy choice</source>
   <translation>Choix politique</translation>
  </message>
  <message>
   <source>Pro/Con debate</source>
   <translation>Débat pour ou contre</translation>
  </message>
  <message>
   <source>a measure: need, effect, cost, and a better way</source>
   <translation>une mesure : besoin, effet, coût, et une meilleure voie</translation>
  </message>
  <message>
   <source>a motion, both sides, and their answers</source>
   <translation>une motion, les deux camps et leurs réponses</translation>
  </message>
  <message>
   <source>a thesis, the parts that carry it, and the best objection</source>
   <translation>une thèse, les parties qui la portent et la meilleure objection</translation>
  </message>
  <message>
   <source>an author’s case, and what is left unsaid in it</source>
   <translation>l’argumentation d’un auteur et ce qu’elle laisse dans l’ombre</translation>
  </message>
 </context>
 <context>
  <name>themes</name>
  <message>
   <source>Contrast</source>
   <translation>Contraste</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
 </context>
 <context>
  <name>waiting</name>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
</TS>
