<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Actions</name>
  <message>
   <source>{0} adds a reason; {1} goes to the next pane.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ArgumentPart</name>
  <message>
   <source>&amp;Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It speaks against it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It speaks for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the &amp;line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Premises</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say nothing of its strength</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sche&amp;me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Together with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as Analogy or Expert opinion</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Canvas</name>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Changes</name>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>… and {0} further changes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <source>Delete takes it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag {0} ({1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Choices</name>
  <message>
   <source> mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Format:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Grows:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Legend</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Orientation:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paper:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Size:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Theme:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;What:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A page as large as the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A poster of so many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A poster, as many as needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As suits the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Landscape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List of so&amp;urces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>O&amp;verlap:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Portrait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>S&amp;heets:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selected branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest t&amp;ype:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;itle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The &amp;map inside, so that Argmap can open the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual: 2 ×, or what fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is unfolded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>across,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} dpi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} × (of 96 dpi)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Citation</name>
  <message>
   <source>Edit the source and the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the address of {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it off the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {0} off the claim</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Citations</name>
  <message>
   <source>Add So&amp;urce…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show All {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimEditor</name>
  <message>
   <source>Words of the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes them over, {1} leaves them; {2} adds a reason below.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimLink</name>
  <message>
   <source>Go to {0}, {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ClaimPage</name>
  <message>
   <source>&amp;Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;ote</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ConflictPane</name>
  <message>
   <source>&amp;Both: all that either has</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Both: only one of these can stand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Both: ours, then theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Both: theirs as a claim beside ours, tagged “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Theirs, from “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theirs</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Crumbs</name>
  <message>
   <source>All of the Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branch in focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the focus (Esc)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>The map is in bands while it is edited; that layout takes too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Editing</name>
  <message>
   <source>Words of {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Entry</name>
  <message>
   <source>Left empty, it keeps the words it had.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too long by {0}; at most {1} characters fit.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <source>&amp;Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy Im&amp;age</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E&amp;xport</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fil&amp;e:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How large it is will be seen when it is written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be made of this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On no sheet whole: {0} of the boxes and words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One page of {0}; claims are set in {1} pt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no preview of more than {0:,} claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} × {1:,} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} × {1:,} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is there already. Replace it?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sheets of {1} ({2} across, {3} down) and an index; claims are set in {4} pt.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exported {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped; nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}. Your map is saved.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterButton</name>
  <message>
   <source>Clear Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only claims of a kind, with a tag, with or without sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a note</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FilterRow</name>
  <message>
   <source>Remove the filter: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FindDialog</name>
  <message>
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tags</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Finder</name>
  <message>
   <source>Find steps and versions by their words</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Focus</name>
  <message>
   <source>Focus on {0}, claims in its branch: {1}. Escape leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Focus on {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The focus is on all of the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The focus is on {0} now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FolderControl</name>
  <message>
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Foot</name>
  <message>
   <source>&amp;Name This Version…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Restore This Moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F2 in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the map what it was then, as a new step (Ctrl+Return)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Re&amp;name This Version…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a &amp;Copy of This Moment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map is like this now.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Up and down go to a claim; Return goes on there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryWindow</name>
  <message>
   <source>&amp;Versions only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No step has these words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has been done yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps found: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Implicit</name>
  <message>
   <source>&amp;Implicit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Implicit: nobody has said it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Implicit: nobody has said it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken for granted in the debate, and not said in so many words</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Inspector</name>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeyEditor</name>
  <message>
   <source>Add a Key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All commands have their usual keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a command to change its keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave It</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press the key; Esc leaves it as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take It Over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys are as they were before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use It Anyway</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} It holds until Argmap ends, as it {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives this command already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives {1} ({2}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has its usual keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has no key now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} no longer gives {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} now gives {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Changed; usual: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find by Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give every command its usual keys again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press a key to see what it gives; Esc goes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the commands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While Presenting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} gives no command.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>LinkDialog</name>
  <message>
   <source>How it bears on the chosen claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of the claim, or its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as an objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” bears on…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MapPage</name>
  <message>
   <source>&amp;Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A&amp;uthor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N&amp;ote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contradiction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contradictions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>objections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as en or de-CH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undercut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undercuts</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Marking</name>
  <message>
   <source>&amp;Tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asserte&amp;d</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co&amp;nfidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is in need of support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands by itself as long as no reason is given for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stands by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say nothing of the confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MergeDialog</name>
  <message>
   <source>&amp;Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose in every conflict first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys: 1 ours, 2 theirs, 3 both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press 1 for ours, 2 for theirs, 3 for both; the next conflict follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;ake All Ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;ake Ours for the Rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take All T&amp;heirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take T&amp;heirs for the Rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You and “{0}” changed the same things in different ways. Choose what stands; all else is merged already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0:,} of {1:,} chosen</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>All of the map; click or drag to go there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overview of the map</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MomentPane</name>
  <message>
   <source>Nothing has changed since then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show All of the Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This step changed nothing in the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed &amp;since then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this s&amp;tep changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom Out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom to Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} changes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Opening</name>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No program of this system opens it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This leads to {0}:</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>OutlineModel</name>
  <message>
   <source>(no words yet)</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PagePreview</name>
  <message>
   <source>Print preview</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Panels</name>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PastCanvas</name>
  <message>
   <source>Map as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The arrows move it; Ctrl with + or − zooms.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PastDesk</name>
  <message>
   <source>A day, or a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Backups of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge a Copy of This Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merged {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name This Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a Backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save What Can Be Read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save a Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save this map first; it is in no file yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map as it is now will be found again by this name:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no backup of {0} in {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is the backup, in {0}; the other map is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is version “{0}” from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This map is in no file, and has no backups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has nothing that is new here.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteBar</name>
  <message>
   <source>Other readings of what was pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste it as this instead (Alt+{0})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PasteProgress</name>
  <message>
   <source>Pasting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Pasting</name>
  <message>
   <source>Nothing was pasted; the map is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted as “{0}”. Or rather as:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading what is pasted…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no words on the clipboard.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Place</name>
  <message>
   <source>Leave its place to the layout again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pinned to its place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un&amp;pin</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferenceRow</name>
  <message>
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PreferencesWindow</name>
  <message>
   <source>All preferences are as usual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No preference has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: as usual.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Preview</name>
  <message>
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>PrintDialog</name>
  <message>
   <source>&amp;Black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copies:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Orientation:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paper:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Sheets:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A poster of so many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A poster, as many as needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As P&amp;DF…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As suits the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Landscape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be made of this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On no sheet whole: {0} of the boxes and words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One page; claims are set in {1} pt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P&amp;rinter:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pa&amp;ges:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page in the preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Portrait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pr&amp;int</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre&amp;view of page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets across</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sheets down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no preview of more than {0:,} claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no printer here; the pages can be had as a PDF.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>across,</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} pages; claims are set in {1} pt.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReplaceBox</name>
  <message>
   <source>&amp;Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In notes too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Match case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace &amp;All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace &amp;All ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace in all that were found, as one step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace in this one, and go to the next (Return)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole words</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Replacing</name>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Results</name>
  <message>
   <source>(no words yet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on the argument:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undercut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stays: it would be too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stays: no words would be left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} {1} becomes: {2}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Saying</name>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SearchPanel</name>
  <message>
   <source>Find words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SeveralPage</name>
  <message>
   <source>{0} claims</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Share</name>
  <message>
   <source>mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} in percent</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SourceForm</name>
  <message>
   <source>A line has too many characters; at most {0} fit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is cited {0} times; all will say what you write here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its exact words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source: one of the map, or the title of a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The quotation is too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This source is in the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>as the source has it</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Stage</name>
  <message>
   <source>Presentation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Presentation — Argmap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space goes on, Backspace back, a number and Return to a step; Escape leaves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The screen is black.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Status</name>
  <message>
   <source> · not backed up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The arrows select a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} adds a claim; the arrows select one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} claims selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} claims · {1} + · {2} −</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} joins them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} next pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sibling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} takes it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} undercuts it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} words</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepDelegate</name>
  <message>
   <source>Name of this version</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>StepList</name>
  <message>
   <source>Steps, the newest first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up and down go through time; F2 names a version; Ctrl+Return restores it.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Steps</name>
  <message>
   <source>Step {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the present moment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version “{0}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This map is in no file.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tags</name>
  <message>
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too long by {0}; at most {1} characters fit.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Toast</name>
  <message>
   <source>Notice</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tools</name>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace words by others</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Walk</name>
  <message>
   <source>On from the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On from the top</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>Argmap {0}: map a debate. MIT licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is still open elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not in a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save As…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map goes on in {0}, but without its history: the file it was in can no longer be read. File &gt; Restore a Backup has the history up to the last backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map goes on in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This map can only be read: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This map is open elsewhere; here you see it as it was just now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title of the map:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toolbar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of the command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of the layout</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of the name</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>accessible</name>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold or unfold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hides or shows what hangs on the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rewords the claim</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>app</name>
  <message>
   <source>Argmap made a mistake ({0}: {1}). What was done before is saved. Please report it with {2}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>asking</name>
  <message>
   <source>&amp;Leave Without Them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save As…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Try Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last steps are not on the disk.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>avoided</name>
  <message>
   <source>A letter or a sign by itself is for typing: it begins a claim's new words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desktops switch work spaces by such keys, and some keyboards type signs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desktops use it themselves and seldom hand it on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fields for text need it themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input methods use it to write signs and other scripts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Many systems switch the keyboard's layout by these two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such keys open the menus.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>clipboard</name>
  <message>
   <source>the map has no claims, so there is nothing to copy</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <source>About Argmap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Actual Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Co-premise or Join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Contradiction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Free Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Sibling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Sibling Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add Undercut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a claim of the same kind behind this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a claim of the same kind in front of this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a claim that bears on nothing yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a claim that is needed together with this one, or join the selected ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the next claim down on the screen to the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the next claim left on the screen to the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the next claim right on the screen to the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add the next claim up on the screen to the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin a new line in the words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change places with the sibling before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change places with the sibling behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose how the map is laid out: in bands, as a page, around its main claim, ….</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this map, and with the last one the window; every step is saved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co-premise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete Branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete Claim Only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the claim alone; what hangs on it moves up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the claim and what hangs only on it, or the selected line alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deselect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do the step that was taken back last once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill the screen with the map, or go back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find Command…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find Previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command by a few of its words, and give it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find words in claims, notes, tags and sources while you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit Selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Focus on Branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold One Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fold or Unfold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a reason for the current claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the map the title that stands above its pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to the claim that was current before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go down to the reason or objection that was visited last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on again to the claim that you came back from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on in a copy under another name; every step is saved by itself anyway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go through the map on the whole screen from the current claim on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go through the map on the whole screen, a claim at a time, from the first one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to Claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to a claim by a few of its words, or by its number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the claim before that was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the last claim in sight in reading order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the main claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next claim down on the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next claim left on the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next claim right on the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next claim that was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to the next claim up on the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go up to the claim that this one bears on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group by Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grow Downwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grow To the Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grow To the Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grow Upwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hang the words on the clipboard under the current claim, as one claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hang what the clipboard holds under the current claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide all that bears on the contentions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide or show what hangs on the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide the deepest level that is in sight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert Between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layout…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave Argmap; every step is saved already, and the maps are open the next time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the place of the claim to the layout again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the words as they were before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it bear on the sibling before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let it bear on what its target bears on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let reasons and objections grow downwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let reasons and objections grow to the Left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let reasons and objections grow to the Right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let reasons and objections grow upwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let siblings change places where that saves crossings, or show them in your order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the current claim speak against the step that its target makes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the current claim speak against what it bears on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the current claim speak for what it bears on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let this claim bear on a further claim too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link To…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at every step and at the map as it was, and restore what one likes better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make It a Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make It an Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make It an Undercut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a picture of the map: PNG, SVG, PDF or WebP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the last exported picture anew, with the same choices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make this linked premise a reason or objection of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge a Copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Minimap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move Earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name This Version…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the map as it is now, to find it again whatever is done later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next Pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No Groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Object to the current claim, or to the selected line: an undercut.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Object to the step from the current claim to what it bears on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open Recent…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a backup of this map as a map of its own; this one stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open another map; this one is saved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open one of the maps that were open last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste as One Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Present from Here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous Pane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print the map on one page or as a poster, and see each page before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a copy of the branch right behind it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a new claim between this one and what it bears on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the focus into the next pane.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the focus into the pane before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the picture of the map on the clipboard, as image, drawing, map and text at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected branches on the clipboard and delete them here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected branches on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename Map…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace words wherever they stand, each change shown before it is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restore a Backup…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reword the current claim; it stays the same claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save As…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what this program is and which version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>See the branch of the current claim alone, the rest faintly, or all alike again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select Branch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select Left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select Right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select every claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the claim and all that hangs only on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set a rival claim against this one, or the two selected ones against each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set colours, sizes, the wheel, folders and backups to your liking.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all claims again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all of the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show all that is selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show an area behind claims that rest on one source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show an area behind claims that stand together and share a tag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show every command with its keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show no areas behind the claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show one level more wherever something is folded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the marks of sources, tags, notes and confidence in the boxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the numbers of the reading order in the boxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the small map of all of the map, in the corner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide words, notes, tags, confidence and sources of what is selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the map at 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the map before this one of those that are open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the map larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the map smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the next of the maps that are open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the program as the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the program dark.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the program in black and white, as it prints.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the program in high contrast.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the program light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Split Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start a new map in a window of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start a new map; this one is saved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take in what was changed in a copy of this map; where both changed, you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over the words of the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over the words, then add a claim of the same kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over the words, then add a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take over the words, then add an objection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the last step back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To What Bears on It</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To What It Bears On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn Reason/Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn a reason into an objection, or an objection into a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfold All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfold One Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untangle Siblings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, Then a Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, Then a Sibling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, Then an Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom In</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom Out</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>documents</name>
  <message>
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept in {0}; {1} is as it was, and its history could not be taken along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No document could be made ({0}). Save As keeps this map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is missing: this is the map as it was last saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Untitled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is no longer in {1}: it was moved, renamed or removed, or its drive is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} things are lost or were kept in part, as far as is known; look the map through, above all what was changed last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} was read in; the map is kept in {1}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>filters</name>
  <message>
   <source>Main claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tag: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undercuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a source</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>finding</name>
  <message>
   <source>Find Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, a number, or a “phrase in quotes”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>formats</name>
  <message>
   <source>PDF document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SVG drawing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>WebP picture</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>gestures</name>
  <message>
   <source>+ as a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>− as an objection</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>history</name>
  <message>
   <source>A step without words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name an earlier version “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name this version “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename a version “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the name off a version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map is again as it was after step {0}. Undo takes that back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The map is like this now; there was nothing to restore.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The version has no name any more; its step is still there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version is called “{0}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>inspector</name>
  <message>
   <source>A source without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot be true together with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contradiction {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objection {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objects to the step of {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaks against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speaks for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undercut {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no words yet</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>keys_telling</name>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In your keys ({0}) this was passed over: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>keysfile</name>
  <message>
   <source>Only what stands under [keys] counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no command {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} cannot be read, so the keys are the usual ones: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} needs a list of keys, such as [“Ctrl+T”].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1} gives {2} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: “{1}” is no key.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>laying</name>
  <message>
   <source>Laying the map out…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>layouts</name>
  <message>
   <source>A drawing in which no line need cross, where there is one, loosened for boxes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tidy tree in rows, each claim with its reasons and objections centred below it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All claims attract one another a little, so that the picture is round and even.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All claims on one circle, branches side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anywhere: what any other layout should beat.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attract and repel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branches push one another apart and gather around what is argued most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breadth first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Circle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Circles around the contentions, one for each depth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Circles of what hangs together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims as far apart as the way between them is long (Kamada and Kawai).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims as far apart as the way between them is long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clusters pulled apart by the eigenvectors of the debate's network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns as in a newspaper: leaves under one another, for paper of any shape.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Force atlas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphviz circo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphviz dot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphviz fdp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphviz neato</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphviz sfdp</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Graphviz twopi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers by depth in the debate, each spread evenly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers by the shortest way to a contention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines pull, claims push one another away (Fruchterman and Reingold).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lines pull, claims push one another away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One line that winds outwards from the first contention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planar</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Radial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranks from the contention on, with few crossings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rings around the contention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spectrum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spiral</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Springs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The contention in the middle and its debate in rings around it: up to a hundred claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same from the coarse to the fine, for large debates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two columns: the claims that speak for the contention, and those that speak against it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two sides</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>menus</name>
  <message>
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>naming</name>
  <message>
   <source>Bears on nothing yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bears on nothing: the map is about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Co-premise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contradicts {0}, “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objects to {0}, “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Supports {0}, “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undercut</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undercuts {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no words yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>used again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, together with {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>overlay</name>
  <message>
   <source>Add a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an objection</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>preferences</name>
  <message>
   <source> MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> pt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bright rooms, dark rooms and tired eyes want different ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claims glide to their places</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Documents scroll by it, drawing programs zoom. With Ctrl it zooms in any case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of new maps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each map. Beyond it the oldest backups go; the newest always stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Larger words are read from afar, smaller ones show more of the map at 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maps are saved there until you save them elsewhere; it may be one that is synced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks on claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mouse wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Movement shows where a claim went; it also makes some people ill.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing moves by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers on claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of menus and messages, not of maps. It counts from the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open where I left off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Otherwise Argmap starts with a new map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room for backups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scrolls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They tell which claims have sources, tags, notes or a confidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To speak about a map one says “2.1”; to read it one needs none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words on lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zooms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“because” and “but” help new readers; others do with + and −.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>presenting</name>
  <message>
   <source>All of the map. Escape ends the presentation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Black Screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go back to the window, to the claim that was shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to a Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {0}, Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Main claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Objection to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason for {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show a step by its number, or a claim by its own, with a dot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show nothing for a while, and the map again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide the notes on the claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the claim before; the right button does so too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the last claim; all of the map comes after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the next claim; a click does so too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show these keys at the foot of the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space: on · Backspace: back · figures, Return: go to a step · B: black · N: notes · Esc: end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undercuts the step to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>figures, Return</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no words yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, together with {1}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>printing</name>
  <message>
   <source>the printer does not take the pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the printer takes no further pages</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>schemes</name>
  <message>
   <source>Alternatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Analogy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bias</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause to effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classification</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Composition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consequences, bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consequences, good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correlation to cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Division</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Effect to cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Established rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Evidence to hypothesis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exceptional case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expert opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fairness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignorance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inconsistent commitment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Means to an end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Popular opinion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Popular practice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Position to know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precedent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slippery slope</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sunk costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Witness testimony</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>scopes</name>
  <message>
   <source>anywhere in the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the map and the outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>while a claim is worded</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>search</name>
  <message>
   <source>More than {0} claims have these words; further words leave fewer of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim fits the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim has these words and fits the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No claim has these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One stays as it is: it would be empty or too long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replaced in one place; Undo takes that back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replaced in {0} places; Undo takes that back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type the words to be replaced, exactly as they stand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words in any order, the last one whole or not
“In quotes”: words that stand together
1.2: a claim by its number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} stay as they are: they would be empty or too long.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>telling</name>
  <message>
   <source>Added {0} claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied {0} branches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copied “{0}” and what hangs on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted {0} claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folded {0}, {1} hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is {0} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing further that way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redone: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers are hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outline is hidden.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The outline is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unfolded {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} claims are in sight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} claims selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} percent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; {1} brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}; {1} brings them back.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>themes</name>
  <message>
   <source>Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Print</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>waiting</name>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
