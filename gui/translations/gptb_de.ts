<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../main_window.py"/>
        <source>Looking for the models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Reading the library</source>
        <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../widgets/palette.py"/>
        <source>Go to a GPT or a page, or do something</source>
        <translation>Zu einem GPT oder einer Seite gehen oder etwas tun</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts (second keys)</source>
        <translation>Tastenkürzel anzeigen (zweite Tasten)</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Text of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Next open page</source>
        <translation>Nächste offene Seite</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Show it in this language now</source>
        <translation>Jetzt in dieser Sprache zeigen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>The window is made anew for that.</source>
        <translation>Das Fenster wird dafür neu aufgebaut.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Where your GPTs and models are</source>
        <translation>Wo Ihre GPTs und Modelle liegen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.</source>
        <translation>Um sie anderswo zu halten: Fenster schließen, diesen Ordner verschieben und GPTB_HOME auf den neuen Ort setzen.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>It counts for GPTs that are opened from now on. Fewer leave room for other programs.</source>
        <translation>Gilt für GPTs, die ab jetzt geöffnet werden. Weniger lassen anderen Programmen Platz.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Threads that compute</source>
        <translation>Rechnende Threads</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size in per cent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As many as are free</source>
        <translation>So viele wie frei sind</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Make an example GPT to try</source>
        <translation>Einen Beispiel-GPT zum Ausprobieren anlegen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetch them</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Start</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Three documents of a small shop, with questions to ask.</source>
        <translation>Drei Dokumente eines kleinen Ladens, mit Fragen dazu.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetching models</source>
        <translation>Modelle werden geladen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>Dokumente des Beispiels werden gelesen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The example GPT is ready to try.</source>
        <translation>Der Beispiel-GPT ist bereit.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Build a GPT of your own, on this computer</source>
        <translation>Einen eigenen GPT bauen, auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Say what it is for, give it your files, ask it, and share it as one file. It needs no account.</source>
        <translation>Sagen, wofür er da ist, ihm Dateien geben, ihn fragen und als eine Datei weitergeben. Ein Konto braucht es nicht.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The models are on this computer already: everything works without a connection.</source>
        <translation>Die Modelle sind schon auf diesem Computer: Alles geht ohne Verbindung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>Ein Modell wird gebraucht, {size}. Danach verlässt und erreicht nichts mehr diesen Computer.</numerusform><numerusform>%n Modelle werden gebraucht, zusammen {size}. Danach verlässt und erreicht nichts mehr diesen Computer.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Command line: {command}</source>
        <translation>Befehlszeile: {command}</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Find an action or keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action these keys</source>
        <translation>Der gewählten Aktion diese Tasten geben</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action its own keys back</source>
        <translation>Der gewählten Aktion ihre Tasten zurückgeben</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>{keys} belongs to “{action}”, which will have none if you set it.</source>
        <translation>{keys} gehört zu „{action}“, das dann keine Tasten mehr hat.</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="vanished">Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="vanished">Wird geschlossen</translation>
    </message>
    <message>
        <source>Keeping what is typed</source>
        <translation type="vanished">Eingabe wird gesichert</translation>
    </message>
    <message>
        <source>Keeping the question</source>
        <translation type="vanished">Frage wird gesichert</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation type="vanished">Gespräch wird gelesen</translation>
    </message>
    <message>
        <source>Keeping the conversation</source>
        <translation type="vanished">Gespräch wird gesichert</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation type="vanished">Seiten von {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="vanished">Chat</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="vanished">Wissen</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="vanished">Einrichten</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation type="vanished">{name} schließen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="vanished">Anweisungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="vanished">Dateien</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="vanished">Gespräch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">Antwort</translation>
    </message>
    <message>
        <source>{used} of {total} tokens</source>
        <translation type="vanished">{used} von {total} Token</translation>
    </message>
    <message>
        <source>Kept for the answer: {tokens}</source>
        <translation type="vanished">Für die Antwort freigehalten: {tokens}</translation>
    </message>
    <message>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation type="vanished">Aus Platzmangel weggelassen: {passages} Textstellen, {messages} Nachrichten</translation>
    </message>
    <message>
        <source>Context in use</source>
        <translation type="vanished">Belegter Kontext</translation>
    </message>
    <message>
        <source>Correct the answer</source>
        <translation type="vanished">Antwort verbessern</translation>
    </message>
    <message>
        <source>This is what it should have said:</source>
        <translation type="vanished">Das hätte er sagen sollen:</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation type="vanished">Chats werden gelesen</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="vanished">Chat umbenennen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="vanished">Worum geht es?</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation type="vanished">Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="vanished">Chat exportieren</translation>
    </message>
    <message>
        <source>The chat is in {file} now.</source>
        <translation type="vanished">Der Chat liegt jetzt in {file}.</translation>
    </message>
    <message>
        <source>Exporting the chat</source>
        <translation type="vanished">Chat wird exportiert</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation type="vanished">„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="vanished">Rückgängig</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="vanished">Neuer Chat</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="vanished">In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Find in all chats</source>
        <translation type="vanished">In allen Chats suchen</translation>
    </message>
    <message>
        <source>To the turn before</source>
        <translation type="vanished">Zum vorigen Beitrag</translation>
    </message>
    <message>
        <source>To the next turn</source>
        <translation type="vanished">Zum nächsten Beitrag</translation>
    </message>
    <message>
        <source>Keeping the chats</source>
        <translation type="vanished">Chats werden gesichert</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation type="vanished">Die erste Antwort</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation type="vanished">Die zweite Antwort</translation>
    </message>
    <message>
        <source>The first is better</source>
        <translation type="vanished">Die erste ist besser</translation>
    </message>
    <message>
        <source>The second is better</source>
        <translation type="vanished">Die zweite ist besser</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="vanished">Keine von beiden</translation>
    </message>
    <message>
        <source>Choose neither and go back</source>
        <translation type="vanished">Keine wählen und zurückgehen</translation>
    </message>
    <message>
        <source>The second answer is being written…</source>
        <translation type="vanished">Die zweite Antwort wird geschrieben …</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="vanished">Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="vanished">Zweite</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="vanished">Welche ist besser?</translation>
    </message>
    <message>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation type="vanished">Die Wahl wird aufgehoben, um den GPT damit zu lehren.</translation>
    </message>
    <message>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation type="vanished">Etwas fragen. Enter sendet, Umschalt+Enter beginnt eine Zeile.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="vanished">Ihre Frage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="vanished">Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="vanished">Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">Abbrechen</translation>
    </message>
    <message>
        <source>Do not edit the question</source>
        <translation type="vanished">Frage nicht bearbeiten</translation>
    </message>
    <message>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation type="vanished">Die Frage wird bearbeitet. Die vorige bleibt als Zweig.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="vanished">Chats</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="vanished">Umbenennen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="vanished">Exportieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="vanished">Löschen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="vanished">Nichts gefunden.</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation type="vanished">Was Sie fragen, wird hier aufgehoben.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="vanished">Antwortet …</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="vanished">Entwurf: {text}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="vanished">Unterbrochen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="vanished">Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="vanished">Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="vanished">Suche schließen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="vanished">{place} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="vanished">Nicht gefunden</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="vanished">Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation type="vanished">Fragen: {text}</translation>
    </message>
    <message>
        <source>Interrupted; what had come of it is kept.</source>
        <translation type="vanished">Unterbrochen; was schon da war, bleibt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="vanished">Gestoppt.</translation>
    </message>
    <message>
        <source>It failed half way.</source>
        <translation type="vanished">Auf halbem Weg gescheitert.</translation>
    </message>
    <message>
        <source>It reached its token limit.</source>
        <translation type="vanished">Die Token-Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation type="vanished">Von Ihnen verbessert.</translation>
    </message>
    <message>
        <source>The answer before</source>
        <translation type="vanished">Die vorige Antwort</translation>
    </message>
    <message>
        <source>The next answer</source>
        <translation type="vanished">Die nächste Antwort</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="vanished">Die vorige Frage</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="vanished">Die nächste Frage</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="vanished">Antwort kopieren</translation>
    </message>
    <message>
        <source>Answer the question again</source>
        <translation type="vanished">Frage noch einmal beantworten</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="vanished">Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="vanished">Gut</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation type="vanished">Diese Antwort ist gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="vanished">Schlecht</translation>
    </message>
    <message>
        <source>This answer is bad</source>
        <translation type="vanished">Diese Antwort ist schlecht</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="vanished">Verbessern</translation>
    </message>
    <message>
        <source>Say what it should have said</source>
        <translation type="vanished">Sagen, was er hätte sagen sollen</translation>
    </message>
    <message>
        <source>Turn {number}:</source>
        <translation type="vanished">Beitrag {number}:</translation>
    </message>
    <message>
        <source>{place}/{count}</source>
        <translation type="vanished">{place}/{count}</translation>
    </message>
    <message>
        <source>Question {place}/{count}</source>
        <translation type="vanished">Frage {place}/{count}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="vanished">Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation type="vanished">{amount} Bytes</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="vanished">{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="vanished">{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="vanished">{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="vanished">{done} von {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">noch {time}</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation type="vanished">{amount}/s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="vanished">wartet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="vanished">wird gelesen</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="vanished">wird eingebettet</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="vanished">fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="vanished">gescheitert</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="vanished">Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">Stand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="vanished">Größe</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="vanished">Textstellen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="vanished">Verborgen</translation>
    </message>
    <message>
        <source>new: {source}</source>
        <translation type="vanished">neu: {source}</translation>
    </message>
    <message>
        <source>changed: {source}</source>
        <translation type="vanished">geändert: {source}</translation>
    </message>
    <message>
        <source>moved: {before} is now {source}</source>
        <translation type="vanished">verschoben: {before} ist jetzt {source}</translation>
    </message>
    <message>
        <source>deleted: {source}</source>
        <translation type="vanished">gelöscht: {source}</translation>
    </message>
    <message>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation type="vanished">Dateien und Ordner hier ablegen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="vanished">Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation type="vanished">Gewählte Dateien entfernen</translation>
    </message>
    <message>
        <source>Sync…</source>
        <translation type="vanished">Abgleichen …</translation>
    </message>
    <message>
        <source>See what a sync with the originals would do</source>
        <translation type="vanished">Sehen, was ein Abgleich mit den Originalen täte</translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation type="vanished">In die Dateien sehen</translation>
    </message>
    <message>
        <source>Ask the index</source>
        <translation type="vanished">Den Index fragen</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="vanished">Verborgener Text</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation type="vanished">Dateien werden aufgelistet</translation>
    </message>
    <message>
        <source>Reading files for {name}</source>
        <translation type="vanished">Dateien für {name} werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="vanished">{name} wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with the originals</source>
        <translation type="vanished">Vergleich mit den Originalen</translation>
    </message>
    <message>
        <source>Removing files</source>
        <translation type="vanished">Dateien werden entfernt</translation>
    </message>
    <message>
        <source>not there, so its files are kept: {folder}</source>
        <translation type="vanished">nicht da, die Dateien bleiben darum: {folder}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="vanished">Abgleichen</translation>
    </message>
    <message>
        <source>Syncing {name}</source>
        <translation type="vanished">{name} wird abgeglichen</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="vanished">Was getan würde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="vanished">Lassen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="vanished">Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="vanished">Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="vanished">Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="vanished">Ordner wählen</translation>
    </message>
    <message>
        <source>What searches the files</source>
        <translation type="vanished">Womit die Dateien durchsucht werden</translation>
    </message>
    <message>
        <source>Index anew</source>
        <translation type="vanished">Neu indizieren</translation>
    </message>
    <message>
        <source>Index the files anew by the chosen embedder</source>
        <translation type="vanished">Dateien mit dem gewählten Modell neu indizieren</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="vanished">Durchsucht mit</translation>
    </message>
    <message>
        <source>Listing embedders</source>
        <translation type="vanished">Suchmodelle werden aufgelistet</translation>
    </message>
    <message>
        <source>Indexing {name} by {embedder}</source>
        <translation type="vanished">{name} wird mit {embedder} indiziert</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation type="vanished">{size} zu laden</translation>
    </message>
    <message>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation type="vanished">{old} antwortet, bis alle Dateien mit {new} indiziert sind.</translation>
    </message>
    <message>
        <source>Files of this GPT</source>
        <translation type="vanished">Dateien dieses GPT</translation>
    </message>
    <message>
        <source>Follow the originals</source>
        <translation type="vanished">Den Originalen folgen</translation>
    </message>
    <message>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation type="vanished">Den Originalen folgen: Was sich dort ändert, wird neu gelesen, solange diese Seite offen ist</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">Eine Datei wählen, um zu sehen, was sie verbirgt.</translation>
    </message>
    <message>
        <source>Reading hidden text</source>
        <translation type="vanished">Verborgener Text wird gelesen</translation>
    </message>
    <message>
        <source>No hidden text was found in {what}.</source>
        <translation type="vanished">In {what} wurde kein verborgener Text gefunden.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="vanished">Textstelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="vanished">Wertung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="vanished">Bedeutung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="vanished">Wörter</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="vanished">Zusammen</translation>
    </message>
    <message>
        <source>Only in files like *.pdf</source>
        <translation type="vanished">Nur in Dateien wie *.pdf</translation>
    </message>
    <message>
        <source>From day, 2026-01-31</source>
        <translation type="vanished">Ab Tag, 2026-01-31</translation>
    </message>
    <message>
        <source>To day, 2026-12-31</source>
        <translation type="vanished">Bis Tag, 2026-12-31</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation type="vanished">Wie viele Textstellen</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="vanished">Gefundene Textstellen</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation type="vanished">Ein Tag wird so geschrieben: 2026-01-31, Jahr, Monat, Tag.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="vanished">Suche läuft</translation>
    </message>
    <message>
        <source>Nothing in the files answers this.</source>
        <translation type="vanished">Nichts in den Dateien beantwortet das.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">nicht genannt</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}, Wertung {score}; nach Bedeutung {meaning}, nach Wörtern {words}, zusammen {together}</translation>
    </message>
    <message>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation type="vanished">Nähe der Bedeutung {cosine}, Wertung der Wörter {words}</translation>
    </message>
    <message>
        <source>words of the question: {words}</source>
        <translation type="vanished">Wörter der Frage: {words}</translation>
    </message>
    <message>
        <source>no word of the question</source>
        <translation type="vanished">kein Wort der Frage</translation>
    </message>
    <message>
        <source>nearest sentence: “{sentence}”</source>
        <translation type="vanished">nächster Satz: „{sentence}“</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="vanished">Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Choose a file to see its passages.</source>
        <translation type="vanished">Eine Datei wählen, um ihre Textstellen zu sehen.</translation>
    </message>
    <message>
        <source>Passages of the chosen file</source>
        <translation type="vanished">Textstellen der gewählten Datei</translation>
    </message>
    <message>
        <source>Text of the chosen passage</source>
        <translation type="vanished">Text der gewählten Stelle</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="vanished">Textstellen werden gelesen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="vanished">Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Password; it is kept nowhere</source>
        <translation type="vanished">Passwort; es wird nirgends aufgehoben</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="vanished">Passwort von {name}</translation>
    </message>
    <message>
        <source>Close what is said of {name}</source>
        <translation type="vanished">Schließen, was zu {name} gesagt wird</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="vanished">wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="vanished">Protokoll</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="vanished">Protokoll anzeigen</translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="vanished">in Arbeit</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="vanished">angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="vanished">wird gestoppt</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation type="vanished">fertig in {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="vanished">gestoppt</translation>
    </message>
    <message>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation type="vanished">Aufgenommen: {source} ({passages} Textstellen)</translation>
    </message>
    <message>
        <source>Read again: {source} ({passages} passages)</source>
        <translation type="vanished">Neu gelesen: {source} ({passages} Textstellen)</translation>
    </message>
    <message>
        <source>Moved: {source}</source>
        <translation type="vanished">Verschoben: {source}</translation>
    </message>
    <message>
        <source>Removed: {source}</source>
        <translation type="vanished">Entfernt: {source}</translation>
    </message>
    <message>
        <source>Not read: {source}</source>
        <translation type="vanished">Nicht gelesen: {source}</translation>
    </message>
    <message>
        <source>Downloading {name} ({size})</source>
        <translation type="vanished">{name} wird heruntergeladen ({size})</translation>
    </message>
    <message>
        <source>Unpacking {name} ({size})</source>
        <translation type="vanished">{name} wird entpackt ({size})</translation>
    </message>
    <message>
        <source>Checking {name} ({size})</source>
        <translation type="vanished">{name} wird geprüft ({size})</translation>
    </message>
    <message>
        <source>Writing {name} ({size})</source>
        <translation type="vanished">{name} wird geschrieben ({size})</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="vanished">{name} ist da</translation>
    </message>
    <message>
        <source>Log: {title}</source>
        <translation type="vanished">Protokoll: {title}</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="vanished">Protokoll kopieren</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="vanished">Was läuft</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation type="vanished">Beendetes zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="vanished">Leeren</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation type="vanished">Beendetes leeren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="vanished">Läufe</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation type="vanished">benutzt {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="vanished">noch nicht benutzt</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="vanished">Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="vanished">{file} wird geprüft</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="vanished">{name} importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="vanished">Importieren</translation>
    </message>
    <message>
        <source>SHA-256 {mark}</source>
        <translation type="vanished">SHA-256 {mark}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="vanished">{file} wird importiert</translation>
    </message>
    <message>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation type="vanished">Er läuft auf {model}; seine Dateien durchsucht {embedder}.</translation>
    </message>
    <message>
        <source>It asks to use: {what}.</source>
        <translation type="vanished">Er möchte benutzen: {what}.</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation type="vanished">Er bittet um keine Rechte.</translation>
    </message>
    <message>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation type="vanished">Durch das Importieren wird nichts erlaubt, und nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation type="vanished">Noch nicht auf diesem Computer: {models}. Vor dem Laden wird gefragt.</translation>
    </message>
    <message>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation type="vanished">Einen GPT dieses Namens gibt es schon: Dieser bekommt eine Zahl dahinter.</translation>
    </message>
    <message>
        <source>It has no instructions.</source>
        <translation type="vanished">Er hat keine Anweisungen.</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation type="vanished">Dateien darin</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation type="vanished">Gesprächsanfänge</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="vanished">Was darin ist</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation type="vanished">Anfänge</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="vanished">Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="vanished">Name</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="vanished">Zuletzt geändert</translation>
    </message>
    <message>
        <source>New GPT</source>
        <translation type="vanished">Neuer GPT</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="vanished">Importieren …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="vanished">Duplizieren</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="vanished">Teilen …</translation>
    </message>
    <message>
        <source>No GPT has these words.</source>
        <translation type="vanished">Kein GPT hat diese Wörter.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="vanished">Wie heißt er?</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="vanished">{name} wird angelegt</translation>
    </message>
    <message>
        <source>Import a GPT</source>
        <translation type="vanished">Einen GPT importieren</translation>
    </message>
    <message>
        <source>GPTs (*.gptb)</source>
        <translation type="vanished">GPTs (*.gptb)</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="vanished">{name} wird exportiert</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="vanished">{name} wird kopiert</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="vanished">{name} ist gelöscht.</translation>
    </message>
    <message>
        <source>Find a GPT</source>
        <translation type="vanished">Einen GPT suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="vanished">Sortieren nach</translation>
    </message>
    <message>
        <source>Make one, or drop a .gptb file here.</source>
        <translation type="vanished">Einen anlegen oder eine .gptb-Datei hier ablegen.</translation>
    </message>
    <message>
        <source>No GPT yet.</source>
        <translation type="vanished">Noch kein GPT.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="vanished">Den ersten anlegen</translation>
    </message>
    <message>
        <source>{name} has changes that were not saved.</source>
        <translation type="vanished">{name} hat ungesicherte Änderungen.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="vanished">Ansehen</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="vanished">{name} wird gelöscht</translation>
    </message>
    <message>
        <source>The files that it knows</source>
        <translation type="vanished">Die Dateien, die er kennt</translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="vanished">Sein Bild</translation>
    </message>
    <message>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation type="vanished">Prüfung, Beispiele und Vergleiche: Sie können zitieren, was Leute geschrieben haben</translation>
    </message>
    <message>
        <source>What it was taught (adapters)</source>
        <translation type="vanished">Was ihm beigebracht wurde (Adapter)</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation type="vanished">{name} teilen</translation>
    </message>
    <message>
        <source>What the file will contain</source>
        <translation type="vanished">Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="vanished">Als Datei speichern …</translation>
    </message>
    <message>
        <source>Put it into the shared folder</source>
        <translation type="vanished">In den gemeinsamen Ordner legen</translation>
    </message>
    <message>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation type="vanished">Nie darin: Gespräche, Bewertungen, frühere Versionen, Herkunft der Dateien und Rechte.</translation>
    </message>
    <message>
        <source>{name} is in {file} now.</source>
        <translation type="vanished">{name} liegt jetzt in {file}.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder now.</source>
        <translation type="vanished">{name} liegt jetzt im gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>Publishing {name}</source>
        <translation type="vanished">{name} wird veröffentlicht</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="vanished">Wird gemessen …</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="vanished">Wird gemessen</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="vanished">Noch nicht hier</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="vanished">Installiert</translation>
    </message>
    <message>
        <source>Newer than yours</source>
        <translation type="vanished">Neuer als Ihrer</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation type="vanished">Ein anderer dieses Namens</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="vanished">Abgelehnt</translation>
    </message>
    <message>
        <source>Find in the folder</source>
        <translation type="vanished">Im Ordner suchen</translation>
    </message>
    <message>
        <source>GPTs in the shared folder</source>
        <translation type="vanished">GPTs im gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation type="vanished">Dort abgelegt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="vanished">SHA-256</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="vanished">Wofür er da ist</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation type="vanished">Hineinsehen …</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="vanished">Ordner wählen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="vanished">Neu lesen</translation>
    </message>
    <message>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation type="vanished">Ein Netzordner oder USB-Stick mit .gptb-Dateien. Ansehen liest sie und führt nichts aus.</translation>
    </message>
    <message>
        <source>Reading the shared folder</source>
        <translation type="vanished">Gemeinsamer Ordner wird gelesen</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation type="vanished">Gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <source>Choosing the shared folder</source>
        <translation type="vanished">Gemeinsamer Ordner wird gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what is in it.</source>
        <translation type="vanished">Einen wählen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Your GPTs</source>
        <translation type="vanished">Ihre GPTs</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="vanished">heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="vanished">gestern</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} Bytes</translation>
    </message>
    <message>
        <source>no passage of the files supports this sentence</source>
        <translation type="vanished">keine Textstelle der Dateien stützt diesen Satz</translation>
    </message>
    <message>
        <source>“{token}”: {percent} likely</source>
        <translation type="vanished">„{token}“: zu {percent} wahrscheinlich</translation>
    </message>
    <message>
        <source>instead: {tokens}</source>
        <translation type="vanished">stattdessen: {tokens}</translation>
    </message>
    <message>
        <source>(check)</source>
        <translation type="vanished">(prüfen)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="vanished">Quellen:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="vanished">Bild</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="vanished">Code kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="vanished">Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation type="vanished"><numerusform>%n Datei unverändert, nichts zu tun.</numerusform><numerusform>%n Dateien unverändert, nichts zu tun.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A sync would do this to %n file(s):</source>
        <translation type="vanished"><numerusform>Ein Abgleich täte dies mit %n Datei:</numerusform><numerusform>Ein Abgleich täte dies mit %n Dateien:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="vanished"><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="vanished"><numerusform>%n Textstelle</numerusform><numerusform>%n Textstellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s), left out</source>
        <translation type="vanished"><numerusform>%n verborgene Textstelle, weggelassen</numerusform><numerusform>%n verborgene Textstellen, weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n wartet: Abgleichen drücken</numerusform><numerusform>%n warten: Abgleichen drücken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation type="vanished"><numerusform>%n verborgene Textstelle: weggelassen, keine Suche und kein Modell sieht sie.</numerusform><numerusform>%n verborgene Textstellen: weggelassen, keine Suche und kein Modell sieht sie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>done in {time}; %n file(s) could not be read</source>
        <translation type="vanished"><numerusform>fertig in {time}; %n Datei war nicht zu lesen</numerusform><numerusform>fertig in {time}; %n Dateien waren nicht zu lesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="vanished"><numerusform>%n läuft oder wartet</numerusform><numerusform>%n laufen oder warten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="vanished"><numerusform>%n beendet</numerusform><numerusform>%n beendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{size}, %n file(s), all checked</source>
        <translation type="vanished"><numerusform>{size}, %n Datei, geprüft</numerusform><numerusform>{size}, %n Dateien, alle geprüft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} liegt jetzt in {file}, mit %n Datei.</numerusform><numerusform>{name} liegt jetzt in {file}, mit %n Dateien.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} in all</source>
        <translation type="vanished"><numerusform>%n Datei, {size}</numerusform><numerusform>%n Dateien, zusammen {size}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n GPT(s)</source>
        <translation type="vanished"><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPTs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="vanished"><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found</source>
        <translation type="vanished"><numerusform>%n Textstelle gefunden</numerusform><numerusform>%n Textstellen gefunden</numerusform></translation>
    </message>
    <message>
        <source>Looking for unfinished work</source>
        <translation type="vanished">Unfertiges wird gesucht</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation type="vanished">gptb endete unerwartet, während {name} antwortete. Was schon da war, bleibt.</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation type="vanished">gptb endete unerwartet, während Sie an {name} schrieben: „{draft}“</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="vanished">Anhängen …</translation>
    </message>
    <message>
        <source>Attach files to this question</source>
        <translation type="vanished">Dateien an diese Frage anhängen</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="vanished">{name} wird gelesen …</translation>
    </message>
    <message>
        <source>{names}: still being read.</source>
        <translation type="vanished">{names}: wird noch gelesen.</translation>
    </message>
    <message>
        <source>{name}: {percent} % of its text was read</source>
        <translation type="vanished">{name}: {percent} % des Textes wurden gelesen</translation>
    </message>
    <message>
        <source>{name} (the first {percent} %)</source>
        <translation type="vanished">{name} (die ersten {percent} %)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="vanished">{name} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="vanished">Umbenennen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="vanished">Exportieren</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation type="vanished">Chat löschen</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation type="vanished">Eine Webseite öffnen?</translation>
    </message>
    <message>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation type="vanished">Die Antwort verweist auf diese Seite. Ein Modell hat die Adresse geschrieben; nur öffnen, wenn sie bekannt ist.</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="vanished">Nicht öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="vanished">Adresse kopieren</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="vanished">Im Browser öffnen</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="vanished">Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="vanished">Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="vanished">Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="vanished">Größer</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="vanished">Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Marked on the page: {words}</source>
        <translation type="vanished">Auf der Seite markiert: {words}</translation>
    </message>
    <message>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation type="vanished">Die Textstelle war auf dem Bild ihrer Seite nicht zu finden. Ihre Worte: „{words}“</translation>
    </message>
    <message>
        <source>Token probabilities</source>
        <translation type="vanished">Token-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation type="vanished">Färbt jedes Wort einer Antwort danach, wie wahrscheinlich das Modell es fand; auf ein Wort zeigen, um es zu sehen.</translation>
    </message>
    <message>
        <source>The cited file</source>
        <translation type="vanished">Die zitierte Datei</translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="vanished">Als Text</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation type="vanished">Quelle schließen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="vanished">Quellen</translation>
    </message>
    <message>
        <source>Drawing page {number}</source>
        <translation type="vanished">Seite {number} wird gezeichnet</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation type="vanished">Als Seite</translation>
    </message>
    <message>
        <source>fits well</source>
        <translation type="vanished">passt gut</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation type="vanished">passt teilweise</translation>
    </message>
    <message>
        <source>hardly fits</source>
        <translation type="vanished">passt kaum</translation>
    </message>
    <message>
        <source>Passages of the answer</source>
        <translation type="vanished">Textstellen der Antwort</translation>
    </message>
    <message>
        <source>Show it in its file</source>
        <translation type="vanished">In der Datei zeigen</translation>
    </message>
    <message>
        <source>No passage supports these sentences; check them:</source>
        <translation type="vanished">Keine Textstelle stützt diese Sätze; bitte prüfen:</translation>
    </message>
    <message>
        <source>cited</source>
        <translation type="vanished">zitiert</translation>
    </message>
    <message>
        <source>Show earlier messages ({count} more)</source>
        <translation type="vanished">Frühere Nachrichten zeigen ({count} weitere)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="vanished">Privatsphäre</translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="vanished">Chat</translation>
    </message>
    <message>
        <source>search</source>
        <translation type="vanished">Suche</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="vanished">Modell</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="vanished">Für</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="vanished">Lizenz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="vanished">Wo</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="vanished">Festplatte</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="vanished">Laden</translation>
    </message>
    <message>
        <source>Fetch the chosen model</source>
        <translation type="vanished">Gewähltes Modell laden</translation>
    </message>
    <message>
        <source>Remove the chosen model</source>
        <translation type="vanished">Gewähltes Modell entfernen</translation>
    </message>
    <message>
        <source>owner/name on Hugging Face</source>
        <translation type="vanished">Besitzer/Name auf Hugging Face</translation>
    </message>
    <message>
        <source>A model on Hugging Face, owner/name</source>
        <translation type="vanished">Ein Modell auf Hugging Face, Besitzer/Name</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="vanished">Nachsehen</translation>
    </message>
    <message>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation type="vanished">Eine .gguf-Datei oder den Ordner eines Modells hier ablegen.</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation type="vanished">Modelle werden aufgelistet</translation>
    </message>
    <message>
        <source>Looking up the model</source>
        <translation type="vanished">Modell wird nachgesehen</translation>
    </message>
    <message>
        <source>Remove {name}? It frees {size}.</source>
        <translation type="vanished">{name} entfernen? Das macht {size} frei.</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="vanished">{name} wird entfernt</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="vanished">{name} wird importiert</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation type="vanished">{name} wird geladen</translation>
    </message>
    <message>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation type="vanished">{title} laden? {size}, Lizenz {licence}, von {source}.</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation type="vanished">{size} auf der Festplatte</translation>
    </message>
    <message>
        <source>Choose a model to see what it is made of.</source>
        <translation type="vanished">Ein Modell wählen, um zu sehen, woraus es besteht.</translation>
    </message>
    <message>
        <source>{size} to download, licence {licence}.</source>
        <translation type="vanished">{size} zu laden, Lizenz {licence}.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="vanished">auf diesem Computer</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation type="vanished">zu laden</translation>
    </message>
    <message>
        <source>GPT</source>
        <translation type="vanished">GPT</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="vanished">Bittet um</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="vanished">Erlaubt</translation>
    </message>
    <message>
        <source>Its files go to</source>
        <translation type="vanished">Seine Dateien gehen an</translation>
    </message>
    <message>
        <source>What each GPT may do</source>
        <translation type="vanished">Was jeder GPT darf</translation>
    </message>
    <message>
        <source>Open its files</source>
        <translation type="vanished">Seine Dateien öffnen</translation>
    </message>
    <message>
        <source>Open the files of the chosen GPT</source>
        <translation type="vanished">Dateien des gewählten GPT öffnen</translation>
    </message>
    <message>
        <source>Looking at the permissions</source>
        <translation type="vanished">Rechte werden angesehen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="vanished">nichts</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="vanished">nirgendwohin</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="vanished">Als Tabelle</translation>
    </message>
    <message>
        <source>Loading what draws charts</source>
        <translation type="vanished">Was Diagramme zeichnet, wird geladen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="vanished">Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="vanished">Linien</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="vanished">Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation type="vanished">gptb hat keine Verbindung geöffnet: Nichts hat diesen Computer verlassen, und nichts wurde geladen.</translation>
    </message>
    <message>
        <source>to fetch the model {about}</source>
        <translation type="vanished">um das Modell {about} zu laden</translation>
    </message>
    <message>
        <source>to look up the model {about}</source>
        <translation type="vanished">um das Modell {about} nachzusehen</translation>
    </message>
    <message>
        <source>to keep and search the vectors of {about}</source>
        <translation type="vanished">um die Vektoren von {about} zu halten und zu durchsuchen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="vanished">begonnen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="vanished">Warum</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="vanished">Server</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="vanished">Wann</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="vanished">Empfangen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="vanished">Ergebnis</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="vanished">Verbindungen</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="vanished">Protokoll wird gelesen</translation>
    </message>
    <message>
        <source>No question, no file and no answer is ever sent.</source>
        <translation type="vanished">Nie wird eine Frage, eine Datei oder eine Antwort gesendet.</translation>
    </message>
    <message>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation type="vanished">Vektoren von Dateien und Fragen gehen an den Server, den die Umgebung dieses Computers nennt.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="vanished">Auf der Festplatte</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="vanished">Wird gezählt</translation>
    </message>
    <message>
        <source>GPTs</source>
        <translation type="vanished">GPTs</translation>
    </message>
    <message>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation type="vanished">Zusammen {total}: Modelle {models}, GPTs {gpts}.</translation>
    </message>
    <message>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation type="vanished">Einen GPT oder eine Datei wählen, um zu sehen, was verborgen ist.</translation>
    </message>
    <message>
        <source>Why the chosen passage was found, and its text</source>
        <translation type="vanished">Warum die gewählte Stelle gefunden wurde, und ihr Text</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="vanished">Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="vanished">Typ</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="vanished">Form</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="vanished">Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="vanished">Parameter</translation>
    </message>
    <message>
        <source>Size on the disk</source>
        <translation type="vanished">Größe auf der Festplatte</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation type="vanished">Je Token gelesen</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation type="vanished">Kontext, in Token</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="vanished">Kam von</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="vanished">Benutzt von</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="vanished">Wo es liegt</translation>
    </message>
    <message>
        <source>Look into the chosen model</source>
        <translation type="vanished">In das gewählte Modell sehen</translation>
    </message>
    <message>
        <source>What the chosen model is made of</source>
        <translation type="vanished">Woraus das gewählte Modell besteht</translation>
    </message>
    <message>
        <source>Tensors of the chosen model</source>
        <translation type="vanished">Tensoren des gewählten Modells</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="vanished">Tensoren</translation>
    </message>
    <message>
        <source>Looking into the model</source>
        <translation type="vanished">In das Modell wird gesehen</translation>
    </message>
    <message>
        <source>no GPT</source>
        <translation type="vanished">kein GPT</translation>
    </message>
    <message>
        <source>Types of numbers:</source>
        <translation type="vanished">Zahlentypen:</translation>
    </message>
    <message>
        <source>Keeping what you typed</source>
        <translation type="vanished">Eingabe wird gesichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">Speichern</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="vanished">Verwerfen</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="vanished">Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="vanished">Wird gespeichert</translation>
    </message>
    <message>
        <source>The changes are gone.</source>
        <translation type="vanished">Die Änderungen sind verworfen.</translation>
    </message>
    <message>
        <source>Ways to make it</source>
        <translation type="vanished">Wege, ihn zu machen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="vanished">Erstellen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="vanished">Versionen</translation>
    </message>
    <message>
        <source>Preview, as it stands here, saved or not</source>
        <translation type="vanished">Vorschau, wie es hier steht, gespeichert oder nicht</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation type="vanished">Ein Entwurf wird gesucht</translation>
    </message>
    <message>
        <source>{name} is as you left it, not saved yet.</source>
        <translation type="vanished">{name} ist, wie Sie ihn verlassen haben, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft.</source>
        <translation type="vanished">Noch nicht gespeichert; als Entwurf aufgehoben.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="vanished">Gespeichert.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="vanished">Wofür ist er da?</translation>
    </message>
    <message>
        <source>For example: answers questions about our lease</source>
        <translation type="vanished">Zum Beispiel: beantwortet Fragen zu unserem Mietvertrag</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="vanished">Für wen ist er?</translation>
    </message>
    <message>
        <source>For example: people who rent in our house</source>
        <translation type="vanished">Zum Beispiel: Leute, die in unserem Haus mieten</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation type="vanished">Wie soll er klingen?</translation>
    </message>
    <message>
        <source>For example: friendly, in short sentences</source>
        <translation type="vanished">Zum Beispiel: freundlich, in kurzen Sätzen</translation>
    </message>
    <message>
        <source>What must it not do?</source>
        <translation type="vanished">Was darf er nicht tun?</translation>
    </message>
    <message>
        <source>For example: give legal advice</source>
        <translation type="vanished">Zum Beispiel: Rechtsrat geben</translation>
    </message>
    <message>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation type="vanished">Sagen Sie, was anders werden soll: „make it shorter“, „it should speak Spanish“, „call it Lease helper“.</translation>
    </message>
    <message>
        <source>This is what I made of it.</source>
        <translation type="vanished">Das habe ich daraus gemacht.</translation>
    </message>
    <message>
        <source>I added: {value}</source>
        <translation type="vanished">Hinzugefügt: {value}</translation>
    </message>
    <message>
        <source>I added your wish to the instructions as you said it.</source>
        <translation type="vanished">Ihr Wunsch steht so, wie Sie ihn sagten, in den Anweisungen.</translation>
    </message>
    <message>
        <source>It is called {value} now.</source>
        <translation type="vanished">Er heißt jetzt {value}.</translation>
    </message>
    <message>
        <source>It answers in {value} now.</source>
        <translation type="vanished">Er antwortet jetzt auf {value}.</translation>
    </message>
    <message>
        <source>It keeps its answers short now.</source>
        <translation type="vanished">Er antwortet jetzt kurz.</translation>
    </message>
    <message>
        <source>It answers at length now.</source>
        <translation type="vanished">Er antwortet jetzt ausführlich.</translation>
    </message>
    <message>
        <source>It offers “{value}” to start with now.</source>
        <translation type="vanished">Er bietet jetzt „{value}“ zum Anfangen an.</translation>
    </message>
    <message>
        <source>It answers only from its files now.</source>
        <translation type="vanished">Er antwortet jetzt nur aus seinen Dateien.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="vanished">Ihre Antwort</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="vanished">Überspringen</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="vanished">Diese Frage überspringen</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="vanished">Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="vanished">Von vorn anfangen</translation>
    </message>
    <message>
        <source>I took the last change back.</source>
        <translation type="vanished">Die letzte Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="vanished">Was soll anders sein?</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation type="vanished">Modell wird geöffnet …</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation type="vanished">Vorschlag wird gemacht</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="vanished">in Ihren Worten</translation>
    </message>
    <message>
        <source>worded by the model</source>
        <translation type="vanished">vom Modell formuliert</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="vanished">Frühere Versionen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="vanished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the chosen version</source>
        <translation type="vanished">Gewählte Version wiederherstellen</translation>
    </message>
    <message>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation type="vanished">Er wurde noch nicht geändert. Jedes Speichern hebt die vorige Version auf.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="vanished">Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="vanished">Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="vanished">Vergleich läuft</translation>
    </message>
    <message>
        <source>Version {number}, until {when}</source>
        <translation type="vanished">Version {number}, bis {when}</translation>
    </message>
    <message>
        <source>then changed: {fields}</source>
        <translation type="vanished">dann geändert: {fields}</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="vanished">Adapter</translation>
    </message>
    <message>
        <source>None: the model as it is</source>
        <translation type="vanished">Keiner: das Modell, wie es ist</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation type="vanished">Einen aufnehmen …</translation>
    </message>
    <message>
        <source>Listing adapters</source>
        <translation type="vanished">Adapter werden aufgelistet</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter</source>
        <translation type="vanished">Ordner eines Adapters wählen</translation>
    </message>
    <message>
        <source>Checking the adapter</source>
        <translation type="vanished">Adapter wird geprüft</translation>
    </message>
    <message>
        <source>One line for the library</source>
        <translation type="vanished">Eine Zeile für die Bibliothek</translation>
    </message>
    <message>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation type="vanished">Was soll er tun, für wen, wie soll er klingen, und was nicht?</translation>
    </message>
    <message>
        <source>Answer only from its files</source>
        <translation type="vanished">Nur aus seinen Dateien antworten</translation>
    </message>
    <message>
        <source>May ask to use {name}</source>
        <translation type="vanished">Darf um {name} bitten</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="vanished">Beschreibung</translation>
    </message>
    <message>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation type="vanished">Wo sie nichts sagen, sagt er das, statt zu raten.</translation>
    </message>
    <message>
        <source>Adapter: what it was taught</source>
        <translation type="vanished">Adapter: was ihm beigebracht wurde</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation type="vanished">Wie er schreibt</translation>
    </message>
    <message>
        <source>What it asks to use</source>
        <translation type="vanished">Was er benutzen möchte</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="vanished">Bild wählen …</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="vanished">Bild entfernen</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation type="vanished">Bild von {name}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation type="vanished">Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="vanished">Bild wählen</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation type="vanished">Bild wird gesichert</translation>
    </message>
    <message>
        <source>Removing the picture</source>
        <translation type="vanished">Bild wird entfernt</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="vanished">Bild wird gelesen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="vanished">Temperatur</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation type="vanished">0 nimmt immer das wahrscheinlichste Wort</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="vanished">Top p</translation>
    </message>
    <message>
        <source>the likeliest words that together have this share</source>
        <translation type="vanished">die wahrscheinlichsten Wörter, die zusammen diesen Anteil haben</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="vanished">Top k</translation>
    </message>
    <message>
        <source>so many of the likeliest words; 0 is all</source>
        <translation type="vanished">so viele der wahrscheinlichsten Wörter; 0 sind alle</translation>
    </message>
    <message>
        <source>Min p</source>
        <translation type="vanished">Min p</translation>
    </message>
    <message>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation type="vanished">Wörter, mindestens um diesen Anteil so wahrscheinlich wie das erste</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="vanished">Wiederholungsstrafe</translation>
    </message>
    <message>
        <source>1 is off</source>
        <translation type="vanished">1 ist aus</translation>
    </message>
    <message>
        <source>Repetition window</source>
        <translation type="vanished">Wiederholungsfenster</translation>
    </message>
    <message>
        <source>how many tokens count as recent</source>
        <translation type="vanished">wie viele Token als jüngste zählen</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="vanished">Längste Antwort</translation>
    </message>
    <message>
        <source>in tokens; four make about three words</source>
        <translation type="vanished">in Token; vier sind etwa drei Wörter</translation>
    </message>
    <message>
        <source>As the model's makers advise</source>
        <translation type="vanished">Wie die Macher des Modells raten</translation>
    </message>
    <message>
        <source>Exact: the same answer every time</source>
        <translation type="vanished">Genau: jedes Mal dieselbe Antwort</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="vanished">Vorsichtig</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="vanished">Ausgewogen</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation type="vanished">Einfallsreich</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="vanished">Wie üblich</translation>
    </message>
    <message>
        <source>Short: a few sentences</source>
        <translation type="vanished">Kurz: einige Sätze</translation>
    </message>
    <message>
        <source>Medium: a paragraph or two</source>
        <translation type="vanished">Mittel: ein, zwei Absätze</translation>
    </message>
    <message>
        <source>Long: a page</source>
        <translation type="vanished">Lang: eine Seite</translation>
    </message>
    <message>
        <source>How freely it writes</source>
        <translation type="vanished">Wie frei er schreibt</translation>
    </message>
    <message>
        <source>How long it answers</source>
        <translation type="vanished">Wie lang er antwortet</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="vanished">Zahlen</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="vanished">Zahlen zeigen</translation>
    </message>
    <message>
        <source>as advised</source>
        <translation type="vanished">wie geraten</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation type="vanished">Eigene Zahlen</translation>
    </message>
    <message>
        <source>A question that people may ask</source>
        <translation type="vanished">Eine Frage, die jemand stellen könnte</translation>
    </message>
    <message>
        <source>Starter {number}</source>
        <translation type="vanished">Anfang {number}</translation>
    </message>
    <message>
        <source>Move starter {number} up</source>
        <translation type="vanished">Anfang {number} nach oben</translation>
    </message>
    <message>
        <source>Take starter {number} out</source>
        <translation type="vanished">Anfang {number} entfernen</translation>
    </message>
    <message>
        <source>Add a starter</source>
        <translation type="vanished">Anfang hinzufügen</translation>
    </message>
    <message>
        <source>Share of the model's context</source>
        <translation type="vanished">Anteil am Kontext des Modells</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation type="vanished">Token werden gezählt</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="vanished">unter 1 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="vanished">{percent} %</translation>
    </message>
    <message>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation type="vanished">Für Dateien und Antworten bleibt wenig Platz: lange Texte in Dateien auslagern.</translation>
    </message>
    <message>
        <source>Tokens cannot be counted: {reason}</source>
        <translation type="vanished">Token können nicht gezählt werden: {reason}</translation>
    </message>
    <message>
        <source>Model that searches its files</source>
        <translation type="vanished">Modell, das seine Dateien durchsucht</translation>
    </message>
    <message>
        <source>Answers only from its files</source>
        <translation type="vanished">Antwortet nur aus seinen Dateien</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="vanished">Werkzeuge</translation>
    </message>
    <message>
        <source>How its files are searched</source>
        <translation type="vanished">Wie seine Dateien durchsucht werden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="vanished">Was sich geändert hat</translation>
    </message>
    <message>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation type="vanished">Was ging, steht in [− −], was kam, in {+ +}.</translation>
    </message>
    <message>
        <source>Nothing differs from what is saved now.</source>
        <translation type="vanished">Nichts unterscheidet sich vom Gespeicherten.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation type="vanished"><numerusform>%n GPT benutzt es und muss es neu laden:</numerusform><numerusform>%n GPTs benutzen es und müssen es neu laden:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) ask for something</source>
        <translation type="vanished"><numerusform>%n GPT bittet um etwas</numerusform><numerusform>%n GPTs bitten um etwas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have been granted something</source>
        <translation type="vanished"><numerusform>%n hat eine Erlaubnis</numerusform><numerusform>%n haben eine Erlaubnis</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation type="vanished"><numerusform>%n verborgene Textstelle wurde in Dateien gefunden und weggelassen</numerusform><numerusform>%n verborgene Textstellen wurden in Dateien gefunden und weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="vanished"><numerusform>und %n weiteres</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far</source>
        <translation type="vanished"><numerusform>bisher %n Verbindung</numerusform><numerusform>bisher %n Verbindungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) asked</source>
        <translation type="vanished"><numerusform>%n Server gefragt</numerusform><numerusform>%n Server gefragt</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="vanished"><numerusform>%n weiteres</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation type="vanished"><numerusform>%n Tensor</numerusform><numerusform>%n Tensoren</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The model is writing: %n token(s)</source>
        <translation type="vanished"><numerusform>Das Modell schreibt: %n Token</numerusform><numerusform>Das Modell schreibt: %n Token</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation type="vanished"><numerusform>%n Token, {share} der {context}, die das Modell auf einmal lesen kann</numerusform><numerusform>%n Token, {share} der {context}, die das Modell auf einmal lesen kann</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="vanished"><numerusform>%n Wort</numerusform><numerusform>%n Wörter</numerusform></translation>
    </message>
</context>
</TS>
