<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on, as long as the notice of the licence stays with it.</source>
        <translation>MIT: Du darfst es nutzen, ändern und weitergeben, solange der Lizenzhinweis dabeibleibt.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas nicht klappt</translation>
    </message>
    <message>
        <source>Put this into your report: versions, the desktop, how the window looks and how the connection does. No address, no name, no message and nothing secret is in it.</source>
        <translation>Füge das deinem Bericht bei: die Versionen, den Desktop, wie das Fenster aussieht und wie es um die Verbindung steht. Es enthält keine Adresse, keinen Namen, keine Nachricht und nichts Geheimes.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Change your status…</source>
        <translation>Status ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Status setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>Status löschen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ActionButton</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>AddReaction</name>
    <message>
        <source>Add a reaction</source>
        <translation>Reaktion hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Address or invite link</source>
        <translation>Adresse oder Einladungslink</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Bild wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Invite from a picture…</source>
        <translation>Einladung aus einem Bild&#xa0;…</translation>
    </message>
    <message>
        <source>hearth://… or host:port</source>
        <translation>hearth://… oder host:port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use the invite link you copied</source>
        <translation>Kopierten Einladungslink verwenden</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Show the event</source>
        <translation>Ereignis anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>No notices of %1 any more</source>
        <translation>Keine Meldung mehr bei %1</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 %4.</source>
        <translation>%1 ist %2, %3 %4.</translation>
    </message>
    <message>
        <source>One more came since the last notice.</source>
        <translation>Seit der letzten Meldung kam ein weiteres Ereignis.</translation>
    </message>
    <message numerus="yes">
        <source>%n more came since the last notice.</source>
        <translation>
            <numerusform>Seit der letzten Meldung kam %n weiteres Ereignis.</numerusform>
            <numerusform>Seit der letzten Meldung kamen %n weitere Ereignisse.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>Notices of %1</source>
        <translation>Meldungen zu %1</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>Was dir gemeldet wird</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>How they are compared</source>
        <translation>Art des Vergleichs</translation>
    </message>
    <message>
        <source>At most one notice per</source>
        <translation>Höchstens eine Meldung pro</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add notice</source>
        <translation>Meldung hinzufügen</translation>
    </message>
    <message>
        <source>Be told on the desktop when an event comes whose field is above, below or equal to a value. Its chart shows the line.</source>
        <translation>Du bekommst eine Meldung auf dem Desktop, wenn ein Ereignis kommt, dessen Feld über oder unter einem Wert liegt oder ihm gleich ist. Die Kurve des Feldes zeigt ihn als Linie.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark at the moment</source>
        <translation>Zurzeit dunkel</translation>
    </message>
    <message>
        <source>Light at the moment</source>
        <translation>Zurzeit hell</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere, Ctrl+0 puts it back.</source>
        <translation>Strg++ und Strg+- ändern sie überall, Strg+0 setzt sie zurück.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>More messages and rows fit the window.</source>
        <translation>Mehr Nachrichten und Zeilen passen ins Fenster.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Hearth speaks it from its next start on.</source>
        <translation>Gilt ab dem nächsten Start von Hearth.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as your desktop asks.</source>
        <translation>Nichts bewegt sich von selbst, so wie dein Desktop es wünscht.</translation>
    </message>
</context>
<context>
    <name>AuditPart</name>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What admins, owners and moderators did, here and on the server&apos;s own machine. It is kept for a year.</source>
        <translation>Was Admins, Inhaber und Moderatoren getan haben, hier und auf dem Rechner des Servers selbst. Es wird ein Jahr lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>{by} made an account for {user}</source>
        <translation>{by} hat ein Konto für {user} erstellt</translation>
    </message>
    <message>
        <source>{by} banned {user}</source>
        <translation>{by} hat {user} gesperrt</translation>
    </message>
    <message>
        <source>{by} lifted the ban of {user}</source>
        <translation>{by} hat die Sperre von {user} aufgehoben</translation>
    </message>
    <message>
        <source>{by} made {user} {role}</source>
        <translation>{by} hat {user} die Rolle {role} gegeben</translation>
    </message>
    <message>
        <source>{by} set a new password for {user}</source>
        <translation>{by} hat ein neues Passwort für {user} gesetzt</translation>
    </message>
    <message>
        <source>{by} deleted the account of {user}</source>
        <translation>{by} hat das Konto von {user} gelöscht</translation>
    </message>
    <message>
        <source>{by} made a token for {user}</source>
        <translation>{by} hat ein Token für {user} erstellt</translation>
    </message>
    <message>
        <source>{by} revoked a token of {user}</source>
        <translation>{by} hat ein Token von {user} widerrufen</translation>
    </message>
    <message>
        <source>{by} made an invite for {role}</source>
        <translation>{by} hat eine Einladung für die Rolle {role} erstellt</translation>
    </message>
    <message>
        <source>{by} revoked an invite</source>
        <translation>{by} hat eine Einladung widerrufen</translation>
    </message>
    <message>
        <source>{by} changed {room}</source>
        <translation>{by} hat den Raum {room} geändert</translation>
    </message>
    <message>
        <source>{by} removed {user} from {room}</source>
        <translation>{by} hat {user} aus dem Raum {room} entfernt</translation>
    </message>
    <message>
        <source>{by} banned {user} from {room}</source>
        <translation>{by} hat {user} für den Raum {room} gesperrt</translation>
    </message>
    <message>
        <source>{by} let {user} into {room} again</source>
        <translation>{by} hat {user} wieder in den Raum {room} gelassen</translation>
    </message>
    <message>
        <source>{by} made {user} {role} of {room}</source>
        <translation>{by} hat {user} im Raum {room} die Rolle {role} gegeben</translation>
    </message>
    <message>
        <source>{by} deleted a message of {user} in {room}</source>
        <translation>{by} hat eine Nachricht von {user} im Raum {room} gelöscht</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>neuer Name</translation>
    </message>
    <message>
        <source>its topic</source>
        <translation>neues Thema</translation>
    </message>
    <message>
        <source>only moderators write there now</source>
        <translation>nur noch Moderatoren schreiben dort</translation>
    </message>
    <message>
        <source>all members write there again</source>
        <translation>alle Mitglieder schreiben dort wieder</translation>
    </message>
    <message>
        <source>everybody finds it now</source>
        <translation>jetzt für alle auffindbar</translation>
    </message>
    <message>
        <source>one comes in by invitation alone now</source>
        <translation>Zutritt jetzt nur mit Einladung</translation>
    </message>
    <message>
        <source>%1 did “%2”</source>
        <translation>%1 hat „%2“ ausgeführt</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Local admin</source>
        <translation>Lokaler Admin</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>99+</source>
        <translation>99+</translation>
    </message>
</context>
<context>
    <name>BanDialog</name>
    <message>
        <source>Ban %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and can&apos;t sign in any more. What they wrote stays, and so do their places in rooms. The ban can be lifted again.</source>
        <translation>%1 wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Geschriebenes bleibt erhalten, ebenso die Plätze in den Räumen. Die Sperre lässt sich wieder aufheben.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Reason, for the audit log (may stay empty)</source>
        <translation>Grund, für das Protokoll (darf leer bleiben)</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Unban</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1 entsperren</translation>
    </message>
</context>
<context>
    <name>BannedPeople</name>
    <message>
        <source>Banned people</source>
        <translation>Gesperrte Personen</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Niemand ist für diesen Raum gesperrt.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The list can be read when the connection is back.</source>
        <translation>Die Liste ist lesbar, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>BusyRoomRow</name>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 Ereignisse</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source>Chosen event</source>
        <translation>Ausgewähltes Ereignis</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>How the event is shown</source>
        <translation>Darstellung des Ereignisses</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Nutzdaten kopieren</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
</context>
<context>
    <name>CaptureFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no capture.</source>
        <translation>„%1“ ist kein Mitschnitt.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Record into a file</source>
        <translation>In eine Datei aufzeichnen</translation>
    </message>
    <message>
        <source>Write events to a file</source>
        <translation>Ereignisse in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Mitschnitte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>Kurven (%1)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bereiche dieser Seite</translation>
    </message>
</context>
<context>
    <name>CaptureTable</name>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Bisher ist nichts angekommen.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Kein Ereignis passt zum Filter.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>ChangedKeyDialog</name>
    <message>
        <source>Is this your server?</source>
        <translation>Ist das dein Server?</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed</source>
        <translation>Der Schlüssel des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Getrennt bleiben</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1: nothing in this time</source>
        <translation>%1: nichts in dieser Zeit</translation>
    </message>
    <message>
        <source>%1: min %2, mean %3, max %4, last %5</source>
        <translation>%1: min %2, Mittel %3, max %4, zuletzt %5</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Looking at the server, this computer and its network…</source>
        <translation>Server, Rechner und Netzwerk werden untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
</context>
<context>
    <name>CheckupFinding</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>Netzwerk dieses Rechners</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>Being found by itself</source>
        <translation>Automatisch gefunden werden</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The data&apos;s folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Who may read the data</source>
        <translation>Wer die Daten lesen darf</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>No values were seen yet</source>
        <translation>Bisher wurden keine Werte gesehen</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>CompletionRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Changing your message</source>
        <translation>Du änderst deine Nachricht</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Replying to an earlier message</source>
        <translation>Antwort auf eine frühere Nachricht</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>%n Zeile wurde eingefügt.</numerusform>
            <numerusform>%n Zeilen wurden eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them as code</source>
        <translation>Als Code zeigen</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Message %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>Nachricht an #%1</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Enter to save · Esc to leave it as it was</source>
        <translation>Enter speichert · Esc lässt alles, wie es war</translation>
    </message>
    <message>
        <source>Enter to send · Shift+Enter for a new line</source>
        <translation>Enter sendet · Umschalt+Enter für neue Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Without encryption?</source>
        <translation>Ohne Verschlüsselung?</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Ist das dein Server?</translation>
    </message>
    <message>
        <source>Another key than expected</source>
        <translation>Ein anderer Schlüssel als erwartet</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>You are signed in to %1 as %2. Signing in elsewhere leaves it.</source>
        <translation>Du bist bei %1 als %2 angemeldet. Wenn du dich woanders anmeldest, verlässt du ihn.</translation>
    </message>
    <message>
        <source>Compare its fingerprint once, before your password goes there.</source>
        <translation>Vergleiche einmal den Fingerabdruck, bevor dein Passwort dorthin geht.</translation>
    </message>
    <message>
        <source>Nothing was sent. Find out why before you go on.</source>
        <translation>Es wurde nichts gesendet. Kläre die Ursache, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>Sign in to this server, or create an account there.</source>
        <translation>Melde dich bei diesem Server an oder erstelle dort ein Konto.</translation>
    </message>
    <message>
        <source>Join a server on this network, add one by address, or host your own.</source>
        <translation>Tritt einem Server in diesem Netzwerk bei, füge einen per Adresse hinzu oder betreibe deinen eigenen.</translation>
    </message>
    <message>
        <source>Join a server on this network, or any by its address.</source>
        <translation>Tritt einem Server in diesem Netzwerk bei oder einem beliebigen per Adresse.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Or host a server on this computer</source>
        <translation>Oder einen Server auf diesem Rechner betreiben</translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>Der Server auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Your server is starting…</source>
        <translation>Dein Server wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Your server ended unexpectedly and is coming back…</source>
        <translation>Dein Server wurde unerwartet beendet und kommt gleich zurück&#xa0;…</translation>
    </message>
    <message>
        <source>Your server is being stopped.</source>
        <translation>Dein Server wird gestoppt.</translation>
    </message>
    <message>
        <source>Your server is not running.</source>
        <translation>Dein Server läuft nicht.</translation>
    </message>
    <message>
        <source>Your server is not running. You can start it again.</source>
        <translation>Dein Server läuft nicht. Du kannst ihn wieder starten.</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Server anzeigen</translation>
    </message>
    <message>
        <source>Compare the keys</source>
        <translation>Schlüssel vergleichen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (diese Sitzung)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Trennen&#xa0;…</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>%1 trennen</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>the first %1 of more</source>
        <translation>nur die ersten %1</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Niemand ist verbunden.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CountPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 dropped</source>
        <translation>%1 · %2 verworfen</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>garten</translation>
    </message>
    <message>
        <source>Topic (may stay empty)</source>
        <translation>Thema (darf leer bleiben)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wozu ist er da?</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Only who is invited can find it and come in.</source>
        <translation>Nur wer eingeladen ist, findet den Raum und kann hinein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Raum erstellen</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>How the server does</source>
        <translation>Wie es dem Server geht</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on when the connection is back.</source>
        <translation>Keine Verbindung zum Server. Du siehst den letzten Stand; es geht weiter, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Range and pause</source>
        <translation>Zeitraum und Pause</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
</context>
<context>
    <name>DashboardStatus</name>
    <message>
        <source>There is no connection to the server. The dashboard comes when it is back.</source>
        <translation>Keine Verbindung zum Server. Das Dashboard erscheint, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The server tells of itself each second. The first moment is on its way…</source>
        <translation>Der Server meldet sich jede Sekunde. Die ersten Werte sind unterwegs&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This deletes your message for everybody. It can&apos;t be undone.</source>
        <translation>Deine Nachricht wird für alle gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This deletes %1&apos;s message for everybody. It can&apos;t be undone.</source>
        <translation>Die Nachricht von %1 wird für alle gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>%1 leaves every room of %2 for good, and nobody can have that name there again. What you wrote stays, under your name. On this computer everything of the account is deleted, messages that were not sent and drafts, too. This can&apos;t be undone.</source>
        <translation>%1 verlässt alle Räume von %2 endgültig, und niemand kann dort diesen Namen wieder bekommen. Was du geschrieben hast, bleibt unter deinem Namen stehen. Auf diesem Rechner wird alles von diesem Konto gelöscht, auch nicht gesendete Nachrichten und Entwürfe. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Dein Passwort</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Konto löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo du angemeldet bist</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Überall sonst abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Noch ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Überall sonst abmelden?</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there. This account has no password, so nobody can sign in there again before you set one.</source>
        <translation>Nur dieser Rechner bleibt angemeldet. Was die anderen noch nicht gesendet haben, bleibt dort. Dieses Konto hat kein Passwort, daher kann sich dort niemand wieder anmelden, bevor du eines setzt.</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there, and they need the password to go on.</source>
        <translation>Nur dieser Rechner bleibt angemeldet. Was die anderen noch nicht gesendet haben, bleibt dort, und sie brauchen das Passwort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>Die anderen abmelden</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>This needs the connection to the server. Try again when it is back.</source>
        <translation>Dafür braucht es die Verbindung zum Server. Versuche es erneut, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Added %1: %2</source>
        <translation>%1 hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>%1 entfernt: %2</translation>
    </message>
    <message>
        <source>Changed %1: was %2, is %3</source>
        <translation>%1 geändert: vorher %2, jetzt %3</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Choose the event to compare with this one.</source>
        <translation>Wähle das Ereignis, mit dem dieses verglichen werden soll.</translation>
    </message>
    <message>
        <source>The event that was marked is not here any more.</source>
        <translation>Das markierte Ereignis ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is no earlier event of this type.</source>
        <translation>Es gibt kein früheres Ereignis dieses Typs.</translation>
    </message>
    <message>
        <source>Compared with event %1</source>
        <translation>Verglichen mit Ereignis %1</translation>
    </message>
    <message>
        <source>Compared with the one before of its type, event %1</source>
        <translation>Verglichen mit dem vorigen dieses Typs, Ereignis %1</translation>
    </message>
    <message>
        <source>Both payloads are the same.</source>
        <translation>Die Nutzdaten beider Ereignisse sind gleich.</translation>
    </message>
    <message>
        <source>With the one before</source>
        <translation>Mit dem vorigen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit&#xa0;…</translation>
    </message>
    <message>
        <source>What you choose next is compared with this event</source>
        <translation>Was du als Nächstes wählst, wird mit diesem Ereignis verglichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>DirectoryRow</name>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
</context>
<context>
    <name>DisturbMenu</name>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 Minuten lang</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 Stunde lang</translation>
    </message>
    <message>
        <source>Until tomorrow 9:00</source>
        <translation>Bis morgen 9:00 Uhr</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Bis ich es ausschalte</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is on no network: none of its interfaces has an address.</source>
        <translation>Dieser Rechner ist in keinem Netzwerk: Keine seiner Schnittstellen hat eine Adresse.</translation>
    </message>
    <message>
        <source>Plug in a cable or join a wireless network, then look again.</source>
        <translation>Stecke ein Kabel ein oder verbinde dich mit einem WLAN und prüfe dann erneut.</translation>
    </message>
    <message>
        <source>The network gave this computer no address; it has made up %1.</source>
        <translation>Das Netzwerk hat diesem Rechner keine Adresse gegeben; er hat sich selbst %1 zugeteilt.</translation>
    </message>
    <message>
        <source>Look whether the router gives addresses (DHCP), or set one by hand.</source>
        <translation>Prüfe, ob der Router Adressen vergibt (DHCP), oder stelle eine von Hand ein.</translation>
    </message>
    <message>
        <source>This computer is at %1.</source>
        <translation>Adresse dieses Rechners: %1.</translation>
    </message>
    <message>
        <source>There is no network whose multicast could be looked at.</source>
        <translation>Es gibt kein Netzwerk, dessen Multicast geprüft werden könnte.</translation>
    </message>
    <message>
        <source>Join a network, then look again.</source>
        <translation>Verbinde dich mit einem Netzwerk und prüfe dann erneut.</translation>
    </message>
    <message>
        <source>%1 carries no multicast, so nobody there finds the server by itself.</source>
        <translation>%1 überträgt kein Multicast, daher findet dort niemand den Server automatisch.</translation>
    </message>
    <message>
        <source>Give people the address or an invite link instead.</source>
        <translation>Gib den Leuten stattdessen die Adresse oder einen Einladungslink.</translation>
    </message>
    <message>
        <source>%1 can carry multicast, by which servers are found.</source>
        <translation>%1 kann Multicast übertragen, womit Server gefunden werden.</translation>
    </message>
    <message>
        <source>Whether Avahi runs can&apos;t be asked: %1.</source>
        <translation>Ob Avahi läuft, lässt sich nicht abfragen: %1.</translation>
    </message>
    <message>
        <source>systemctl status avahi-daemon tells.</source>
        <translation>systemctl status avahi-daemon gibt Auskunft.</translation>
    </message>
    <message>
        <source>Avahi does not run, so nobody finds the server by itself; by its address or a link they do.</source>
        <translation>Avahi läuft nicht, daher findet niemand den Server automatisch; über seine Adresse oder einen Link schon.</translation>
    </message>
    <message>
        <source>sudo apt install avahi-daemon, or sudo systemctl start avahi-daemon.</source>
        <translation>sudo apt install avahi-daemon, oder sudo systemctl start avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs and does not say how it is: %1.</source>
        <translation>Avahi läuft, verrät aber nicht, wie es ihm geht: %1.</translation>
    </message>
    <message>
        <source>Avahi runs and is not ready, so nobody finds the server by itself yet.</source>
        <translation>Avahi läuft, ist aber noch nicht bereit, daher findet noch niemand den Server automatisch.</translation>
    </message>
    <message>
        <source>Look again in a moment, then at journalctl -u avahi-daemon.</source>
        <translation>Prüfe gleich noch einmal; sieh sonst in journalctl -u avahi-daemon nach.</translation>
    </message>
    <message>
        <source>Avahi runs: on this network servers are found by themselves.</source>
        <translation>Avahi läuft: In diesem Netzwerk werden Server automatisch gefunden.</translation>
    </message>
    <message>
        <source>The server speaks plainly here, without a certificate.</source>
        <translation>Der Server ist hier unverschlüsselt, ohne Zertifikat.</translation>
    </message>
    <message>
        <source>There is no certificate yet; the server makes one when it starts for other computers.</source>
        <translation>Es gibt noch kein Zertifikat; der Server erstellt eines, wenn er für andere Rechner startet.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be read: %1.</source>
        <translation>Das Zertifikat lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Put it back from a backup; or move tls.crt away, and the next start makes another one for the same key.</source>
        <translation>Stelle es aus einer Sicherung wieder her; oder verschiebe tls.crt, dann erstellt der nächste Start ein neues für denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Restart the server: it makes another one for the same key.</source>
        <translation>Starte den Server neu: Er erstellt ein neues für denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Renew it for the same key, then send the server SIGHUP.</source>
        <translation>Erneuere es für denselben Schlüssel und sende dem Server dann SIGHUP.</translation>
    </message>
    <message>
        <source>The certificate is good from %1 on only, so nobody trusts it yet.</source>
        <translation>Das Zertifikat gilt erst ab %1, daher vertraut ihm noch niemand.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer.</source>
        <translation>Prüfe die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The certificate ended on %1, so nobody gets in.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen, daher kommt niemand hinein.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Das Zertifikat läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, but does not name %2. The app goes by the key and lets people in all the same; other programs may not.</source>
        <translation>Das Zertifikat gilt bis %1, nennt aber %2 nicht. Die App richtet sich nach dem Schlüssel und lässt trotzdem alle hinein; andere Programme vielleicht nicht.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <translation>Das Zertifikat gilt bis %1.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, for %2.</source>
        <translation>Das Zertifikat gilt bis %1, für %2.</translation>
    </message>
    <message>
        <source>sudo timedatectl set-ntp true has it set by the network.</source>
        <translation>sudo timedatectl set-ntp true lässt sie vom Netzwerk stellen.</translation>
    </message>
    <message>
        <source>The clock can&apos;t be right: %1.</source>
        <translation>Die Uhr kann nicht stimmen: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, but the data was written later than that.</source>
        <translation>Die Uhr zeigt %1, aber die Daten wurden später geschrieben.</translation>
    </message>
    <message>
        <source>The clock says %1; whether the network sets it can&apos;t be asked: %2.</source>
        <translation>Die Uhr zeigt %1; ob das Netzwerk sie stellt, lässt sich nicht abfragen: %2.</translation>
    </message>
    <message>
        <source>Compare it with another clock; timedatectl may tell more.</source>
        <translation>Vergleiche sie mit einer anderen Uhr; timedatectl verrät vielleicht mehr.</translation>
    </message>
    <message>
        <source>The clock says %1, and is not set by the network.</source>
        <translation>Die Uhr zeigt %1 und wird nicht vom Netzwerk gestellt.</translation>
    </message>
    <message>
        <source>The clock says %1, and is set by the network.</source>
        <translation>Die Uhr zeigt %1 und wird vom Netzwerk gestellt.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>Name the server&apos;s folder with --data; the first start of hearthd makes it.</source>
        <translation>Nenne den Ordner des Servers mit --data; der erste Start von hearthd legt ihn an.</translation>
    </message>
    <message>
        <source>The data is in %1.</source>
        <translation>Die Daten liegen in %1.</translation>
    </message>
    <message>
        <source>This user may not read and write in %1.</source>
        <translation>Dieser Benutzer darf in %1 nicht lesen und schreiben.</translation>
    </message>
    <message>
        <source>Run this as the user of the server, or give the folder to that user.</source>
        <translation>Führe dies als Benutzer des Servers aus oder gib diesem Benutzer den Ordner.</translation>
    </message>
    <message>
        <source>Others on this computer may use %1.</source>
        <translation>Andere an diesem Rechner dürfen %1 benutzen.</translation>
    </message>
    <message>
        <source>Others on this computer may look into the folder.</source>
        <translation>Andere an diesem Rechner dürfen in den Ordner sehen.</translation>
    </message>
    <message>
        <source>The data is open to its user alone.</source>
        <translation>Die Daten stehen nur ihrem Benutzer offen.</translation>
    </message>
    <message>
        <source>There is no database yet; the first start makes one.</source>
        <translation>Es gibt noch keine Datenbank; der erste Start legt sie an.</translation>
    </message>
    <message>
        <source>The database is undamaged, %1 MB.</source>
        <translation>Die Datenbank ist unbeschädigt, %1 MB.</translation>
    </message>
    <message>
        <source>The database is no good: %1.</source>
        <translation>Die Datenbank ist nicht in Ordnung: %1.</translation>
    </message>
    <message>
        <source>Stop the server, copy the folder, then go back to a backup: hearthd restore FILE.</source>
        <translation>Stoppe den Server, kopiere den Ordner und kehre dann zu einer Sicherung zurück: hearthd restore FILE.</translation>
    </message>
    <message>
        <source>Not looked at: the server listens to this computer alone.</source>
        <translation>Nicht geprüft: Der Server lauscht nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Let it listen to others first, as said of its port.</source>
        <translation>Lass ihn zuerst für andere lauschen, wie beim Port beschrieben.</translation>
    </message>
    <message>
        <source>Not looked at: the server&apos;s port is not known.</source>
        <translation>Nicht geprüft: Der Port des Servers ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Start the server, then look again.</source>
        <translation>Starte den Server und prüfe dann erneut.</translation>
    </message>
    <message>
        <source>No firewall of this computer is in the way.</source>
        <translation>Keine Firewall dieses Rechners ist im Weg.</translation>
    </message>
    <message>
        <source>A server would not start as it is told to: %1.</source>
        <translation>Mit diesen Einstellungen würde ein Server nicht starten: %1.</translation>
    </message>
    <message>
        <source>Correct that, then look again.</source>
        <translation>Berichtige das und prüfe dann erneut.</translation>
    </message>
    <message>
        <source>Where the server listens is not known: %1.</source>
        <translation>Wo der Server lauscht, ist nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>ss -ltnp shows which program listens where.</source>
        <translation>ss -ltnp zeigt, welches Programm wo lauscht.</translation>
    </message>
    <message>
        <source>The server says that it listens at %1, but nothing answers there (%2).</source>
        <translation>Der Server gibt an, unter %1 zu lauschen, aber dort antwortet nichts (%2).</translation>
    </message>
    <message>
        <source>Stop the server and start it again.</source>
        <translation>Stoppe den Server und starte ihn neu.</translation>
    </message>
    <message>
        <source>The server listens at %1, which this computer alone can reach.</source>
        <translation>Der Server lauscht unter %1; das kann nur dieser Rechner erreichen.</translation>
    </message>
    <message>
        <source>Start it with --listen 0.0.0.0:%1 to let others in; behind a proxy this is as it should be.</source>
        <translation>Starte ihn mit --listen 0.0.0.0:%1, um andere hereinzulassen; hinter einem Proxy ist es so richtig.</translation>
    </message>
    <message>
        <source>The server listens at %1.</source>
        <translation>Der Server lauscht unter %1.</translation>
    </message>
    <message>
        <source>The server would take any free port of %1.</source>
        <translation>Der Server würde irgendeinen freien Port von %1 nehmen.</translation>
    </message>
    <message>
        <source>%1 is free for the server.</source>
        <translation>%1 ist frei für den Server.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be listened to: %2.</source>
        <translation>Unter %1 lässt sich nicht lauschen: %2.</translation>
    </message>
    <message>
        <source>ss -ltnp shows who has the port; end that program, or take another port with --listen.</source>
        <translation>ss -ltnp zeigt, wer den Port belegt; beende dieses Programm oder nimm mit --listen einen anderen Port.</translation>
    </message>
    <message>
        <source>Not tried: no server runs that answers.</source>
        <translation>Nicht versucht: Es läuft kein Server, der antwortet.</translation>
    </message>
    <message>
        <source>Not tried: the server listens to this computer alone.</source>
        <translation>Nicht versucht: Der Server lauscht nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Not tried: this computer has no address where the server listens.</source>
        <translation>Nicht versucht: Dieser Rechner hat keine Adresse, unter der der Server lauscht.</translation>
    </message>
    <message>
        <source>The server answers at %1, asked from this computer.</source>
        <translation>Der Server antwortet unter %1, gefragt von diesem Rechner aus.</translation>
    </message>
    <message>
        <source>The server does not answer at %1.</source>
        <translation>Der Server antwortet nicht unter %1.</translation>
    </message>
    <message>
        <source>Look at the certificate, and into the server&apos;s log.</source>
        <translation>Prüfe das Zertifikat und sieh ins Log des Servers.</translation>
    </message>
    <message>
        <source>Let connections to TCP port %1 through this computer&apos;s firewall.</source>
        <translation>Lass Verbindungen zum TCP-Port %1 durch die Firewall dieses Rechners.</translation>
    </message>
    <message>
        <source>Make room where the data is, or move the folder to another disk while the server is stopped.</source>
        <translation>Schaffe Platz, wo die Daten liegen, oder verschiebe den Ordner bei gestopptem Server auf eine andere Festplatte.</translation>
    </message>
    <message>
        <source>How much room the disk has can&apos;t be seen.</source>
        <translation>Wie viel Platz auf der Festplatte ist, lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>df -h with the data folder&apos;s path tells.</source>
        <translation>df -h mit dem Pfad des Datenordners gibt Auskunft.</translation>
    </message>
    <message>
        <source>The disk of the data can&apos;t be written to.</source>
        <translation>Auf die Festplatte mit den Daten kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>dmesg may tell why it was made read-only; check it before it is mounted anew.</source>
        <translation>dmesg verrät vielleicht, warum sie schreibgeschützt wurde; prüfe sie, bevor sie neu eingehängt wird.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is.</source>
        <translation>Wo die Daten liegen, sind %1 MB frei.</translation>
    </message>
    <message>
        <source>How many connections the server may have can&apos;t be seen.</source>
        <translation>Wie viele Verbindungen der Server haben darf, lässt sich nicht erkennen.</translation>
    </message>
    <message>
        <source>As the server&apos;s user: prlimit --nofile --pid PID.</source>
        <translation>Als Benutzer des Servers: prlimit --nofile --pid PID.</translation>
    </message>
    <message>
        <source>Raise the limit of open files: LimitNOFILE= in the unit, or ulimit -n.</source>
        <translation>Erhöhe die Grenze offener Dateien: LimitNOFILE= in der Unit, oder ulimit -n.</translation>
    </message>
    <message>
        <source>The server has used up its open files (%1 of %2), so new connections are turned away.</source>
        <translation>Der Server hat seine offenen Dateien aufgebraucht (%1 von %2), daher werden neue Verbindungen abgewiesen.</translation>
    </message>
    <message>
        <source>The server may have some %1 connections at a time.</source>
        <translation>Der Server darf etwa %1 Verbindungen gleichzeitig haben.</translation>
    </message>
    <message>
        <source>The server runs, as process %1.</source>
        <translation>Der Server läuft, als Prozess %1.</translation>
    </message>
    <message>
        <source>A server has the data and does not say where it listens: %1.</source>
        <translation>Ein Server hat die Daten, verrät aber nicht, wo er lauscht: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and look again; if it stays like this, end that hearthd and start it anew.</source>
        <translation>Warte einen Moment und prüfe erneut; bleibt es so, beende dieses hearthd und starte es neu.</translation>
    </message>
    <message>
        <source>No server runs over this data, so nobody can connect.</source>
        <translation>Mit diesen Daten läuft kein Server, daher kann sich niemand verbinden.</translation>
    </message>
    <message>
        <source>Start hearthd, then look again.</source>
        <translation>Starte hearthd und prüfe dann erneut.</translation>
    </message>
    <message>
        <source>sudo firewall-cmd --list-all shows it; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload lets people in.</source>
        <translation>sudo firewall-cmd --list-all zeigt sie; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload lässt die Leute herein.</translation>
    </message>
    <message>
        <source>firewalld is on, and whether it lets port %1 in can&apos;t be told: %2.</source>
        <translation>firewalld ist aktiv, und ob es Port %1 durchlässt, ist nicht zu erkennen: %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and in its zone %1 it turns away who connects to port %2.</source>
        <translation>firewalld ist aktiv und weist in seiner Zone %1 alle ab, die sich mit Port %2 verbinden.</translation>
    </message>
    <message>
        <source>firewalld is on, and its zone %1 has rules of its own, so whether it lets port %2 in can&apos;t be told.</source>
        <translation>firewalld ist aktiv, und seine Zone %1 hat eigene Regeln; ob sie Port %2 durchlässt, ist daher nicht zu erkennen.</translation>
    </message>
    <message>
        <source>firewalld is on and lets port %1 in.</source>
        <translation>firewalld ist aktiv und lässt Port %1 durch.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows the rules; look in its input chains for what becomes of port %1.</source>
        <translation>sudo nft list ruleset zeigt die Regeln; sieh in den input-Ketten nach, was aus Port %1 wird.</translation>
    </message>
    <message>
        <source>Whether the kernel has rules against port %1 can&apos;t be seen: nft is not installed.</source>
        <translation>Ob der Kernel Regeln gegen Port %1 hat, lässt sich nicht erkennen: nft ist nicht installiert.</translation>
    </message>
    <message>
        <source>sudo apt install nftables, then sudo nft list ruleset; or sudo iptables -S where that is used.</source>
        <translation>sudo apt install nftables, dann sudo nft list ruleset; oder sudo iptables -S, wo das verwendet wird.</translation>
    </message>
    <message>
        <source>Only root sees whether the kernel has rules against port %1.</source>
        <translation>Nur root sieht, ob der Kernel Regeln gegen Port %1 hat.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules turn away who connects to port %1.</source>
        <translation>Die Regeln des Kernels weisen alle ab, die sich mit Port %1 verbinden.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows them; add &quot;tcp dport %1 accept&quot; to the input chain.</source>
        <translation>sudo nft list ruleset zeigt sie; füge &quot;tcp dport %1 accept&quot; zur input-Kette hinzu.</translation>
    </message>
    <message>
        <source>The kernel has rules by which it depends who may connect to port %1.</source>
        <translation>Der Kernel hat Regeln, von denen abhängt, wer sich mit Port %1 verbinden darf.</translation>
    </message>
    <message>
        <source>The kernel has rules of the old iptables, which are not read here.</source>
        <translation>Der Kernel hat Regeln des alten iptables, die hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>sudo iptables-legacy -S shows them; look what becomes of port %1.</source>
        <translation>sudo iptables-legacy -S zeigt sie; sieh nach, was aus Port %1 wird.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules let port %1 in.</source>
        <translation>Die Regeln des Kernels lassen Port %1 durch.</translation>
    </message>
    <message>
        <source>ufw is on and lets port %1 in.</source>
        <translation>ufw ist aktiv und lässt Port %1 durch.</translation>
    </message>
    <message>
        <source>ufw is on and turns away who connects to port %1.</source>
        <translation>ufw ist aktiv und weist alle ab, die sich mit Port %1 verbinden.</translation>
    </message>
    <message>
        <source>ufw is on, and who may connect to port %1 depends on where they are.</source>
        <translation>ufw ist aktiv, und wer sich mit Port %1 verbinden darf, hängt davon ab, woher er kommt.</translation>
    </message>
    <message>
        <source>sudo ufw status shows the rules; sudo ufw allow %1/tcp lets everybody in.</source>
        <translation>sudo ufw status zeigt die Regeln; sudo ufw allow %1/tcp lässt alle herein.</translation>
    </message>
    <message>
        <source>ufw is on, and only root sees whether it lets port %1 in.</source>
        <translation>ufw ist aktiv, und nur root sieht, ob es Port %1 durchlässt.</translation>
    </message>
    <message>
        <source>sudo ufw status shows it; sudo ufw allow %1/tcp lets people in.</source>
        <translation>sudo ufw status zeigt es; sudo ufw allow %1/tcp lässt die Leute herein.</translation>
    </message>
</context>
<context>
    <name>EditHistoryDialog</name>
    <message>
        <source>Edit history</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Frühere anzeigen</translation>
    </message>
    <message>
        <source>What it said before was not kept.</source>
        <translation>Der frühere Text wurde nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>EditVersion</name>
    <message>
        <source>Now, since %1</source>
        <translation>Jetzt, seit %1</translation>
    </message>
</context>
<context>
    <name>EditViews</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Click for every version</source>
        <translation>Klicken für alle Versionen</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Edited. Show the earlier versions</source>
        <translation>Bearbeitet. Frühere Versionen anzeigen</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji auswählen</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>EmojiTabs</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
</context>
<context>
    <name>EventAlert</name>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Chosen event</source>
        <translation>Ausgewähltes Ereignis</translation>
    </message>
</context>
<context>
    <name>EventExport</name>
    <message>
        <source>Some of the events can&apos;t be read from the disk any more.</source>
        <translation>Einige der Ereignisse lassen sich nicht mehr von der Festplatte lesen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>EventFilter</name>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Zu dieser Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>Here “and” or “or” is missing.</source>
        <translation>Hier fehlt „and“ oder „or“.</translation>
    </message>
    <message>
        <source>This is too deep.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Zu dieser Klammer fehlt die schließende.</translation>
    </message>
    <message>
        <source>These quotes are not closed.</source>
        <translation>Hier fehlt das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>Something is missing here: a field, as in size &gt; 100.</source>
        <translation>Hier fehlt etwas: ein Feld, wie in size &gt; 100.</translation>
    </message>
    <message>
        <source>This sign means nothing here: %1</source>
        <translation>Dieses Zeichen bedeutet hier nichts: %1</translation>
    </message>
    <message>
        <source>A field has to stand here, as in size &gt; 100.</source>
        <translation>Hier muss ein Feld stehen, wie in size &gt; 100.</translation>
    </message>
    <message>
        <source>This path can&apos;t be read. Paths look like data.list[0].name.</source>
        <translation>Dieser Pfad ist nicht lesbar. Pfade sehen aus wie data.list[0].name.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are %2; what is in the payload begins with data, as in data.%1.</source>
        <translation>Es gibt kein Feld „%1“. Es gibt %2; was in den Nutzdaten steht, beginnt mit data, wie in data.%1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A value is missing here; a word of the filter stands in quotes where it is one.</source>
        <translation>Hier fehlt ein Wert; ein Wort des Filters steht als Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A value has to stand here; signs stand in quotes.</source>
        <translation>Hier muss ein Wert stehen; Sonderzeichen stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This field is a number. It can be compared by = != &lt; &lt;= &gt; and &gt;=.</source>
        <translation>Dieses Feld ist eine Zahl. Es lässt sich mit = != &lt; &lt;= &gt; und &gt;= vergleichen.</translation>
    </message>
    <message>
        <source>The direction is in or out. It can be compared by = and !=.</source>
        <translation>Die Richtung ist in oder out. Sie lässt sich mit = und != vergleichen.</translation>
    </message>
    <message>
        <source>The direction is in or out.</source>
        <translation>Die Richtung ist in oder out.</translation>
    </message>
    <message>
        <source>This is no time. Times look like 09:12, 09:12:30.5 or 2026-11-27T09:12.</source>
        <translation>Das ist keine Zeit. Zeiten sehen aus wie 09:12, 09:12:30.5 oder 2026-11-27T09:12.</translation>
    </message>
    <message>
        <source>This is no size. Sizes look like 100, 1.5k or 64KiB.</source>
        <translation>Das ist keine Größe. Größen sehen aus wie 100, 1.5k oder 64KiB.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>A filter has %1 conditions at most.</source>
        <translation>Ein Filter hat höchstens %1 Bedingungen.</translation>
    </message>
    <message>
        <source>The pattern has a parenthesis too few or too many.</source>
        <translation>Das Muster hat eine Klammer zu wenig oder zu viel.</translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation>Im Muster fehlt zu einer [ die ].</translation>
    </message>
    <message>
        <source>The pattern has a range of characters that can&apos;t be read: %1</source>
        <translation>Das Muster hat einen Zeichenbereich, der nicht lesbar ist: %1</translation>
    </message>
    <message>
        <source>The pattern has a backslash that means nothing: %1</source>
        <translation>Das Muster hat einen Backslash, der nichts bedeutet: %1</translation>
    </message>
    <message>
        <source>The pattern repeats what can&apos;t be repeated so: %1</source>
        <translation>Das Muster wiederholt, was sich so nicht wiederholen lässt: %1</translation>
    </message>
    <message>
        <source>Patterns can&apos;t look ahead or back: %1</source>
        <translation>Muster können nicht voraus- oder zurückschauen: %1</translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation>Das Muster ist zu groß.</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be read: %1</source>
        <translation>Das Muster ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>EventHeadings</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview (+%1)</source>
        <translation>Vorschau (+%1)</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>EventTitle</name>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Kein Ereignis ausgewählt</translation>
    </message>
</context>
<context>
    <name>EventTree</name>
    <message>
        <source>Values of the event</source>
        <translation>Werte des Ereignisses</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Live events</source>
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>What the filter lets pass…</source>
        <translation>Was zum Filter passt&#xa0;…</translation>
    </message>
    <message>
        <source>All events…</source>
        <translation>Alle Ereignisse&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>FeedHeader</name>
    <message>
        <source>%1 captured</source>
        <translation>%1 erfasst</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verworfen</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>Feeds anzeigen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>Kurven (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bereiche dieser Seite</translation>
    </message>
    <message>
        <source>Notices of this feed</source>
        <translation>Meldungen zu diesem Feed</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>Folgt dem neuesten Ereignis</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>Dem neuesten Ereignis folgen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>Fortsetzen · %1 neu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>There are more feeds than are listed here.</source>
        <translation>Es gibt mehr Feeds, als hier aufgeführt sind.</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Es gibt noch keine Feeds.</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on by itself, with what was missed, when the connection is back.</source>
        <translation>Keine Verbindung zum Server. Du siehst den letzten Stand; sobald die Verbindung wieder da ist, geht es mit dem Verpassten von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>No charts yet. Choose an event, and “plot” behind one of its numbers.</source>
        <translation>Noch keine Kurven. Wähle ein Ereignis und hinter einer seiner Zahlen „zeichnen“.</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>with notices</source>
        <translation>mit Meldungen</translation>
    </message>
</context>
<context>
    <name>FeedStart</name>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
    <message>
        <source>Nothing has been published here yet</source>
        <translation>Hier wurde noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>A feed is a stream of events that any script can publish: readings, prices, builds. Whoever runs the server makes one, and a token for what publishes to it:</source>
        <translation>Ein Feed ist ein Strom von Ereignissen, die jedes Skript veröffentlichen kann: Messwerte, Preise, Builds. Wer den Server betreibt, legt ihn an, dazu ein Token für das, was dort veröffentlicht:</translation>
    </message>
    <message>
        <source>With the token of a publisher, in a shell:</source>
        <translation>Mit dem Token eines Publishers, in einer Shell:</translation>
    </message>
    <message>
        <source>Copy the lines that make a feed</source>
        <translation>Zeilen zum Anlegen eines Feeds kopieren</translation>
    </message>
    <message>
        <source>Then it is one line for each event. It shows here at once.</source>
        <translation>Danach genügt eine Zeile pro Ereignis. Es erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Copy the line that publishes an event</source>
        <translation>Zeile zum Veröffentlichen eines Ereignisses kopieren</translation>
    </message>
</context>
<context>
    <name>FeedSubscriptions</name>
    <message>
        <source>This feed is not there any more, or it is not yours to read.</source>
        <translation>Diesen Feed gibt es nicht mehr, oder du darfst ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>Deine Rolle auf diesem Server erlaubt das Lesen von Feeds nicht.</translation>
    </message>
    <message>
        <source>You read too many feeds at once. Close one of them, and try again.</source>
        <translation>Du liest zu viele Feeds gleichzeitig. Schließe einen davon und versuche es erneut.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Writing the file… %1 %</source>
        <translation>Datei wird geschrieben&#xa0;… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Die Datei ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter, such as type = reading and data.n &gt; 60</source>
        <translation>Filter, z. B. type = reading and data.n &gt; 60</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Can&apos;t be seen from here</source>
        <translation>Von hier aus nicht erkennbar</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>%1: %2; in digits %3</source>
        <translation>%1: %2; in Ziffern %3</translation>
    </message>
</context>
<context>
    <name>FoundServerRow</name>
    <message>
        <source>your server</source>
        <translation>dein Server</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not reachable now</source>
        <translation>gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>%1 beitreten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
</context>
<context>
    <name>FoundServers</name>
    <message>
        <source>Install avahi-daemon to see servers on this network. An address or an invite link works without it.</source>
        <translation>Installiere avahi-daemon, um Server in diesem Netzwerk zu sehen. Mit einer Adresse oder einem Einladungslink geht es auch ohne.</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>Server in diesem Netzwerk werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Nobody found yet. A server shows up here by itself once it runs on this network; its address or an invite link works at once.</source>
        <translation>Noch nichts gefunden. Ein Server erscheint hier von selbst, sobald er in diesem Netzwerk läuft; mit seiner Adresse oder einem Einladungslink geht es sofort.</translation>
    </message>
    <message>
        <source>Where you have been</source>
        <translation>Wo du schon warst</translation>
    </message>
</context>
<context>
    <name>FrameBlanks</name>
    <message>
        <source>Nothing is known to fill %1 with: there are {{n}}, {{now}} and {{uuid}}. Write \%1 to send it as it stands.</source>
        <translation>Für %1 ist nichts zum Einsetzen bekannt: Es gibt {{n}}, {{now}} und {{uuid}}. Schreibe \%1, um es so zu senden, wie es dasteht.</translation>
    </message>
</context>
<context>
    <name>HangingWindow</name>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Hearth is open already, but does not answer</source>
        <translation>Hearth ist bereits geöffnet, antwortet aber nicht</translation>
    </message>
    <message>
        <source>A second window would get in the way of the first. Wait a moment and start Hearth again, or end the one that hangs.</source>
        <translation>Ein zweites Fenster käme dem ersten in die Quere. Warte einen Moment und starte Hearth erneut, oder beende das hängende.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HighlightRow</name>
    <message>
        <source>type = alert</source>
        <translation>type = alert</translation>
    </message>
    <message>
        <source>Filter of highlight %1</source>
        <translation>Filter der Hervorhebung %1</translation>
    </message>
    <message>
        <source>Remove highlight %1</source>
        <translation>Hervorhebung %1 entfernen</translation>
    </message>
</context>
<context>
    <name>HighlightsDialog</name>
    <message>
        <source>Highlights</source>
        <translation>Hervorhebungen</translation>
    </message>
    <message>
        <source>Events that pass a filter can have a colour: type = alert, or data.level &gt; 3.</source>
        <translation>Ereignisse, die zu einem Filter passen, können eine Farbe haben: type = alert oder data.level &gt; 3.</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Hervorhebung hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>Fortsetzen · %1 neu</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>HostAddress</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
</context>
<context>
    <name>HostButtons</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server stoppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Anderen Port verwenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation>Chat wird geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a server on this computer</source>
        <translation>Einen Server auf diesem Rechner betreiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Wer beitreten darf</translation>
    </message>
    <message>
        <source>With an invite link</source>
        <translation>Mit Einladungslink</translation>
    </message>
    <message>
        <source>Anyone here</source>
        <translation>Alle hier</translation>
    </message>
    <message>
        <source>Whoever is on this network may create an account.</source>
        <translation>Wer in diesem Netzwerk ist, darf ein Konto erstellen.</translation>
    </message>
    <message>
        <source>Encrypted with a certificate made for this server. Friends verify it once by its fingerprint.</source>
        <translation>Verschlüsselt mit einem eigens für diesen Server erstellten Zertifikat. Freunde prüfen es einmal anhand seines Fingerabdrucks.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>The server starts again as soon as you sign in to this computer.</source>
        <translation>Der Server startet wieder, sobald du dich an diesem Rechner anmeldest.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Server anzeigen</translation>
    </message>
</context>
<context>
    <name>HostFault</name>
    <message>
        <source>The server was ended, since nothing can be said to it: the path of its folder is too long, or that folder takes no socket. Keep the profile in a folder with a shorter path.</source>
        <translation>Der Server wurde beendet, da sich ihm nichts mitteilen lässt: Der Pfad seines Ordners ist zu lang, oder der Ordner erlaubt keinen Socket. Lege das Profil in einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer. Those who know your server by its address will not find it on another port.</source>
        <translation>Ein anderes Programm belegt Port %1 dieses Rechners. Wer deinen Server über seine Adresse kennt, findet ihn an einem anderen Port nicht.</translation>
    </message>
    <message>
        <source>Another hearthd has this server&apos;s data and does not answer. End it, then try again.</source>
        <translation>Ein anderer hearthd hat die Daten dieses Servers und antwortet nicht. Beende ihn und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>This server&apos;s data is damaged, so it did not start. Nothing was changed; a backup brings it back.</source>
        <translation>Die Daten dieses Servers sind beschädigt, daher ist er nicht gestartet. Nichts wurde geändert; eine Sicherung stellt sie wieder her.</translation>
    </message>
    <message>
        <source>The server ended before it was ready. Its log says more.</source>
        <translation>Der Server wurde beendet, bevor er bereit war. Sein Log sagt mehr.</translation>
    </message>
</context>
<context>
    <name>HostHabits</name>
    <message>
        <source>When the server runs</source>
        <translation>Wann der Server läuft</translation>
    </message>
    <message>
        <source>The server goes on when you close Hearth, until you stop it here or turn the computer off.</source>
        <translation>Der Server läuft weiter, wenn du Hearth schließt, bis du ihn hier stoppst oder den Rechner ausschaltest.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>The server starts as soon as you sign in to this computer.</source>
        <translation>Der Server startet, sobald du dich an diesem Rechner anmeldest.</translation>
    </message>
</context>
<context>
    <name>HostLog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Your server</source>
        <translation>Dein Server</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>Warum sehen mich die anderen nicht?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it run?</source>
        <translation>Warum läuft er nicht?</translation>
    </message>
</context>
<context>
    <name>HostPeople</name>
    <message>
        <source>Nobody but you</source>
        <translation>Niemand außer dir</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Jetzt verbunden</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>Warum sehen mich die anderen nicht?</translation>
    </message>
</context>
<context>
    <name>HostShare</name>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
    <message>
        <source>The link is being made…</source>
        <translation>Der Link wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>Der Einladungslink als QR-Code</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>This computer is on no network, so others can&apos;t reach it now.</source>
        <translation>Dieser Rechner ist in keinem Netzwerk, andere können ihn daher gerade nicht erreichen.</translation>
    </message>
</context>
<context>
    <name>HostStatusLine</name>
    <message>
        <source>Running · nobody else is connected</source>
        <translation>Läuft · sonst ist niemand verbunden</translation>
    </message>
    <message>
        <source>Running · one other person is connected</source>
        <translation>Läuft · eine weitere Person ist verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n others are connected</source>
        <translation>
            <numerusform>Läuft · %n weitere Person ist verbunden</numerusform>
            <numerusform>Läuft · %n weitere Personen sind verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is coming back…</source>
        <translation>Unerwartet beendet, kommt gleich zurück&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>HostTrouble</name>
    <message>
        <source>What is in its way?</source>
        <translation>Was ist im Weg?</translation>
    </message>
    <message>
        <source>Hearth can look at this computer, its network and the server&apos;s data. It changes nothing.</source>
        <translation>Hearth kann diesen Rechner, sein Netzwerk und die Daten des Servers untersuchen. Dabei wird nichts verändert.</translation>
    </message>
    <message>
        <source>Look for the cause</source>
        <translation>Ursache suchen</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>InspectorToolbar</name>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Stop · %1</source>
        <translation>Stopp · %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>Folgt dem neuesten Ereignis</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>Dem neuesten Ereignis folgen</translation>
    </message>
    <message>
        <source>More of this stream</source>
        <translation>Mehr zu diesem Stream</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Aufzeichnen&#xa0;…</translation>
    </message>
    <message>
        <source>Export what passes…</source>
        <translation>Passende exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alle exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Hervorhebungen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear what was captured</source>
        <translation>Erfasstes löschen</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>Meldungen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop the stream</source>
        <translation>Stream stoppen</translation>
    </message>
    <message>
        <source>Start the stream</source>
        <translation>Stream starten</translation>
    </message>
</context>
<context>
    <name>InstanceSource</name>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>Für einen weiteren Stream ist kein Platz; schließe erst einen.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>New accounts become</source>
        <translation>Rolle neuer Konten</translation>
    </message>
    <message>
        <source>Role of the new accounts</source>
        <translation>Rolle der neuen Konten</translation>
    </message>
    <message>
        <source>How many accounts</source>
        <translation>Anzahl der Konten</translation>
    </message>
    <message>
        <source>Days until it expires (0: never)</source>
        <translation>Tage bis zum Ablauf (0: nie)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Make invite</source>
        <translation>Einladung erstellen</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people</source>
        <translation>Leute einladen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search for people to invite</source>
        <translation>Leute zum Einladen suchen</translation>
    </message>
    <message>
        <source>People who are not in this room</source>
        <translation>Leute, die nicht in diesem Raum sind</translation>
    </message>
    <message>
        <source>You know nobody of that name who is not in this room.</source>
        <translation>Du kennst niemanden dieses Namens, der nicht in diesem Raum ist.</translation>
    </message>
    <message>
        <source>Everybody you know is in this room.</source>
        <translation>Alle, die du kennst, sind in diesem Raum.</translation>
    </message>
</context>
<context>
    <name>InviteRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the invite %1</source>
        <translation>Einladung %1 widerrufen</translation>
    </message>
</context>
<context>
    <name>InviteeRow</name>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>%1 einladen</translation>
    </message>
</context>
<context>
    <name>InvitesPart</name>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Whoever has an invite can make an account. Its link is shown once, when it is made.</source>
        <translation>Wer eine Einladung hat, kann ein Konto erstellen. Ihr Link wird einmal gezeigt, beim Erstellen.</translation>
    </message>
    <message>
        <source>New invite…</source>
        <translation>Neue Einladung&#xa0;…</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>There are more than are shown here. Revoke some to see the rest.</source>
        <translation>Es gibt mehr, als hier zu sehen sind. Widerrufe einige, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>No invite is open. Make one, and give its link to whoever is to come.</source>
        <translation>Keine Einladung ist offen. Erstelle eine und gib ihren Link denen, die kommen sollen.</translation>
    </message>
    <message>
        <source>Revoke this invite</source>
        <translation>Diese Einladung widerrufen</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Jump to…</source>
        <translation>Gehe zu&#xa0;…</translation>
    </message>
    <message>
        <source>Jump to a room, a person, a page…</source>
        <translation>Zu Raum, Person, Seite&#xa0;…</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Gehe zu&#xa0;…</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>Zu einem Raum, einer Person oder einer Seite gehen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
</context>
<context>
    <name>JumpRow</name>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Feed %1</translation>
    </message>
</context>
<context>
    <name>JumpToNewest</name>
    <message>
        <source>Jump to newest</source>
        <translation>Zur neuesten</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptSourceRow</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A warning</source>
        <translation>Eine Warnung</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>Der Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Told on this network</source>
        <translation>In diesem Netzwerk angekündigt</translation>
    </message>
    <message>
        <source>In the invite link</source>
        <translation>Im Einladungslink</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>Hearth has not been connected to %1 yet. Ask whoever runs it for the words that it shows, best by phone or in person. If they are the same, nobody is in between, and Hearth will know this server from now on.</source>
        <translation>Hearth war noch nie mit %1 verbunden. Lass dir vom Betreiber die Wörter nennen, die der Server anzeigt, am besten am Telefon oder persönlich. Sind es dieselben, ist niemand dazwischen, und Hearth erkennt diesen Server von nun an.</translation>
    </message>
    <message>
        <source>Either its owner set it up anew, or somebody is in between who would read everything, your password too. Nothing was sent.</source>
        <translation>Entweder wurde der Server neu eingerichtet, oder jemand ist dazwischen und würde alles mitlesen, auch dein Passwort. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 shows another key than your invite link names.</source>
        <translation>%1 zeigt einen anderen Schlüssel, als dein Einladungslink nennt.</translation>
    </message>
    <message>
        <source>%1 shows another key than this network was told of.</source>
        <translation>%1 zeigt einen anderen Schlüssel, als in diesem Netzwerk angekündigt wurde.</translation>
    </message>
    <message>
        <source>%1 shows another key than it did before.</source>
        <translation>%1 zeigt einen anderen Schlüssel als bisher.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for the new key. That alone does not make it your server&apos;s.</source>
        <translation>Eine Zertifizierungsstelle, der dieser Rechner vertraut, bürgt für den neuen Schlüssel. Das allein macht ihn noch nicht zu dem deines Servers.</translation>
    </message>
    <message>
        <source>Once its owner told you the new words: type the first one</source>
        <translation>Wenn du die neuen Wörter vom Inhaber hast: Gib das erste ein</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>Dem neuen Schlüssel vertrauen</translation>
    </message>
    <message>
        <source>The words match</source>
        <translation>Die Wörter stimmen überein</translation>
    </message>
</context>
<context>
    <name>KickDialog</name>
    <message>
        <source>Kick %1?</source>
        <translation>%1 trennen?</translation>
    </message>
    <message>
        <source>The connection of “%1” is ended. Whoever is there is not signed out, and their app may connect again at once; to keep somebody out, ban them.</source>
        <translation>Die Verbindung von „%1“ wird beendet. Wer dort ist, bleibt angemeldet, und die App verbindet sich vielleicht sofort wieder; um jemanden fernzuhalten, sperre die Person.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>%1 trennen</translation>
    </message>
    <message>
        <source>Kicking…</source>
        <translation>Wird getrennt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>Delivery latency</source>
        <translation>Zustelldauer</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>In dieser Zeit wurde nichts zugestellt.</translation>
    </message>
</context>
<context>
    <name>LatencyCounts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <translation>bis %1 ms</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>über %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 bis %2 ms</translation>
    </message>
</context>
<context>
    <name>LeaveRoomDialog</name>
    <message>
        <source>Leave #%1?</source>
        <translation>#%1 verlassen?</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Raum verlassen</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Wird verlassen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Du bist nicht mehr in diesem Raum.</translation>
    </message>
    <message>
        <source>What could not be sent stays here until you delete it.</source>
        <translation>Was nicht gesendet werden konnte, bleibt hier, bis du es löschst.</translation>
    </message>
    <message>
        <source>What you were writing is kept for when you come back.</source>
        <translation>Was du gerade schriebst, wird aufbewahrt, falls du wiederkommst.</translation>
    </message>
</context>
<context>
    <name>LeftRow</name>
    <message>
        <source>%1, not a room of yours any more, with messages that were not sent</source>
        <translation>%1, nicht mehr dein Raum, mit nicht gesendeten Nachrichten</translation>
    </message>
</context>
<context>
    <name>LeftSection</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Rooms you are not in any more, with messages that were not sent</source>
        <translation>Räume, in denen du nicht mehr bist, mit nicht gesendeten Nachrichten</translation>
    </message>
</context>
<context>
    <name>LineSource</name>
    <message>
        <source>It can&apos;t be opened: %1</source>
        <translation>Lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Reading standard input</source>
        <translation>Standardeingabe wird gelesen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>Wo nur gelesen wird, lässt sich nichts senden</translation>
    </message>
    <message>
        <source>The end, after %1 lines</source>
        <translation>Ende nach %1 Zeilen</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Line %1 is too long: its first %2 are here, %3 are left out</source>
        <translation>Zeile %1 ist zu lang: Die ersten %2 stehen hier, %3 sind weggelassen</translation>
    </message>
    <message>
        <source>Line %1 has bytes that are no UTF-8</source>
        <translation>Zeile %1 enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>Line %1 is no event of a capture</source>
        <translation>Zeile %1 ist kein Ereignis eines Mitschnitts</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Er führt zu %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ListStatus</name>
    <message>
        <source>This can be read when the connection is back.</source>
        <translation>Das ist lesbar, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Hearth</source>
        <translation>%1 – Hearth</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Fett (Strg+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Kursiv (Strg+I)</translation>
    </message>
    <message>
        <source>Code (Ctrl+E)</source>
        <translation>Code (Strg+E)</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Hand %2 over to %1?</source>
        <translation>%2 an %1 übergeben?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>%1 aus %2 entfernen?</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>%1 für %2 sperren?</translation>
    </message>
    <message>
        <source>%1 will own the room, and you will be one of its moderators. You can&apos;t take it back by yourself.</source>
        <translation>Der Raum gehört dann %1, und du wirst einer seiner Moderatoren. Du kannst das nicht selbst zurücknehmen.</translation>
    </message>
    <message>
        <source>They are removed and can&apos;t come back, not even by an invitation, until the ban is lifted in the room&apos;s details. What they wrote stays.</source>
        <translation>Die Person wird entfernt und kann nicht zurück, auch nicht mit einer Einladung, bis die Sperre in den Raumdetails aufgehoben wird. Geschriebenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The room is private: they can only come back when somebody invites them. What they wrote stays.</source>
        <translation>Der Raum ist privat: Die Person kann nur zurück, wenn jemand sie einlädt. Geschriebenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The room is public: they can come back whenever they like. What they wrote stays.</source>
        <translation>Der Raum ist öffentlich: Die Person kann jederzeit zurück. Geschriebenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Offline nicht möglich</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Zum Moderator machen</translation>
    </message>
    <message>
        <source>Remove as moderator</source>
        <translation>Als Moderator absetzen</translation>
    </message>
    <message>
        <source>Hand over the room…</source>
        <translation>Raum übergeben&#xa0;…</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Aus dem Raum entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Sperren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>Opens a direct message</source>
        <translation>Öffnet eine Direktnachricht</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Who is here is shown when the connection is back.</source>
        <translation>Wer hier ist, erscheint, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>%1 of %2 members are here so far.</source>
        <translation>Bisher sind %1 von %2 Mitgliedern geladen.</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Hier heißt niemand so.</translation>
    </message>
    <message>
        <source>This room is large, so nobody&apos;s presence is told here.</source>
        <translation>Dieser Raum ist groß, daher wird hier nicht angezeigt, wer da ist.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Mitglied suchen</translation>
    </message>
    <message>
        <source>Find a member of this room</source>
        <translation>Mitglied dieses Raums suchen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>· edited</source>
        <translation>· bearbeitet</translation>
    </message>
</context>
<context>
    <name>MessageHeadings</name>
    <message>
        <source>%1 · New</source>
        <translation>%1 · Neu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Follow the link to %1</source>
        <translation>Link zu %1 folgen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagieren&#xa0;…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Zur beantworteten Nachricht</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Ab hier als ungelesen markieren</translation>
    </message>
    <message>
        <source>Edit history…</source>
        <translation>Änderungsverlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send without the reply</source>
        <translation>Ohne die Antwort senden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>MessageQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>Antwort auf: %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
</context>
<context>
    <name>MissedChip</name>
    <message>
        <source>%1. Go to the first of them</source>
        <translation>%1. Zur ersten gehen</translation>
    </message>
    <message>
        <source>Go to the first of them (Ctrl+J)</source>
        <translation>Zur ersten gehen (Strg+J)</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256 of the public key</source>
        <translation>Fingerabdruck, SHA-256 des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
</context>
<context>
    <name>NewInviteDialog</name>
    <message>
        <source>The invite is ready</source>
        <translation>Die Einladung ist fertig</translation>
    </message>
    <message>
        <source>New invite</source>
        <translation>Neue Einladung</translation>
    </message>
</context>
<context>
    <name>NewLink</name>
    <message>
        <source>Copy the link now and give it to whoever is to come. It can&apos;t be shown again: the server keeps no copy of it.</source>
        <translation>Kopiere den Link jetzt und gib ihn denen, die kommen sollen. Er lässt sich nicht noch einmal anzeigen: Der Server behält keine Kopie davon.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>NewMessageDialog</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Those who are chosen</source>
        <translation>Ausgewählte Personen</translation>
    </message>
    <message>
        <source>Somebody else? Or Enter to begin</source>
        <translation>Noch jemand? Oder mit Enter beginnen</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>An wen du schreibst</translation>
    </message>
    <message>
        <source>People on this server</source>
        <translation>Leute auf diesem Server</translation>
    </message>
    <message>
        <source>You know nobody else of that name.</source>
        <translation>Du kennst sonst niemanden dieses Namens.</translation>
    </message>
    <message>
        <source>There is nobody else to write to yet.</source>
        <translation>Es gibt noch niemanden, dem du schreiben könntest.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Unterhaltung beginnen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Put the notice away</source>
        <translation>Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>While nobody looks at the window, tell me of</source>
        <translation>Was gemeldet wird, wenn niemand ins Fenster schaut</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Direct messages and mentions</source>
        <translation>Direktnachrichten und Erwähnungen</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>They are counted in the window all the same.</source>
        <translation>Im Fenster werden sie trotzdem gezählt.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Nach dem Schließen des Fensters im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>The tray&apos;s menu ends Hearth then.</source>
        <translation>Beenden lässt sich Hearth dann über das Menü im Infobereich.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Hearth starts in the tray as soon as you sign in to this computer.</source>
        <translation>Hearth startet im Infobereich, sobald du dich an diesem Rechner anmeldest.</translation>
    </message>
    <message>
        <source>Hearth starts as soon as you sign in to this computer.</source>
        <translation>Hearth startet, sobald du dich an diesem Rechner anmeldest.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Eine Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Setting…</source>
        <translation>Wird gesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert&#xa0;…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>Passwort (mindestens 8 Zeichen)</translation>
    </message>
    <message>
        <source>New password (at least 8 characters)</source>
        <translation>Neues Passwort (mindestens 8 Zeichen)</translation>
    </message>
    <message>
        <source>This account has none yet. With a password you can sign in from other devices, too.</source>
        <translation>Dieses Konto hat noch keines. Mit einem Passwort kannst du dich auch von anderen Geräten aus anmelden.</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>Überall sonst wirst du abgemeldet.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>PayloadDiff</name>
    <message>
        <source>More is different than can be shown.</source>
        <translation>Es gibt mehr Unterschiede, als sich zeigen lassen.</translation>
    </message>
    <message>
        <source>One line that is the same</source>
        <translation>Eine gleiche Zeile</translation>
    </message>
    <message>
        <source>They are different, and too large to be compared.</source>
        <translation>Die Nutzdaten sind verschieden und zu groß für einen Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>1 account</source>
        <translation>1 Konto</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Find somebody by name</source>
        <translation>Jemanden nach Namen suchen</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>Niemand heißt so.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Lift the ban</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Sperren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (du)</translation>
    </message>
    <message>
        <source>%1 is %2. Change it</source>
        <translation>%1 ist %2. Ändern</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
</context>
<context>
    <name>PickerEmpty</name>
    <message>
        <source>No emoji named “%1”</source>
        <translation>Kein Emoji namens „%1“</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>A picture of an invite</source>
        <translation>Bild einer Einladung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>PictureInvite</name>
    <message>
        <source>Use the picture you copied</source>
        <translation>Kopiertes Bild verwenden</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Go to the message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
    <message>
        <source>Unpin (not while offline)</source>
        <translation>Loslösen (offline nicht möglich)</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Unpin</source>
        <translation>Loslösen</translation>
    </message>
</context>
<context>
    <name>PinnedMark</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Close the pinned messages</source>
        <translation>Angeheftete Nachrichten schließen</translation>
    </message>
    <message>
        <source>As it was when the connection was lost.</source>
        <translation>Stand beim Abbruch der Verbindung.</translation>
    </message>
    <message>
        <source>Nothing is pinned here. A message&apos;s menu has “Pin” for what everybody should find again.</source>
        <translation>Hier ist nichts angeheftet. „Anheften“ im Menü einer Nachricht hält fest, was alle wiederfinden sollen.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Hier ist nichts angeheftet.</translation>
    </message>
</context>
<context>
    <name>PinsButton</name>
    <message>
        <source>Close the pinned messages</source>
        <translation>Angeheftete Nachrichten schließen</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlainWarning</name>
    <message>
        <source>Until now everything between you and %1 was encrypted. This address gives that up.</source>
        <translation>Bisher war alles zwischen dir und %1 verschlüsselt. Diese Adresse gibt das auf.</translation>
    </message>
    <message>
        <source>Whoever is on the way could read all of it, your password and your messages, and pass for the server. If somebody gave you this address, ask them why, in another way than by a message.</source>
        <translation>Wer auch immer auf dem Weg ist, könnte alles mitlesen, dein Passwort und deine Nachrichten, und sich als der Server ausgeben. Hat dir jemand diese Adresse gegeben, frag nach dem Grund, aber auf anderem Weg als per Nachricht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect with encryption</source>
        <translation>Verschlüsselt verbinden</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>Ohne Verschlüsselung weiter</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Chart of %1</source>
        <translation>Kurve von %1</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>aufteilen&#xa0;…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Split the chart of %1</source>
        <translation>Kurve von %1 aufteilen</translation>
    </message>
    <message>
        <source>Unpin the chart of %1</source>
        <translation>Kurve von %1 loslösen</translation>
    </message>
    <message>
        <source>Pin the chart of %1</source>
        <translation>Kurve von %1 anheften</translation>
    </message>
    <message>
        <source>Close the chart of %1</source>
        <translation>Kurve von %1 schließen</translation>
    </message>
    <message>
        <source>No number came here in the last 5 minutes.</source>
        <translation>In den letzten 5 Minuten kam hier keine Zahl.</translation>
    </message>
    <message>
        <source>There are more lines than can be told apart; these came first.</source>
        <translation>Es gibt mehr Linien, als sich unterscheiden lassen; diese kamen zuerst.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Thresholds of %1</source>
        <translation>Schwellen von %1</translation>
    </message>
</context>
<context>
    <name>PlotFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PlotTiles</name>
    <message>
        <source>Charts</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>PresenceBadge</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Received message is too big.</source>
        <translation>Die empfangene Nachricht ist zu groß.</translation>
    </message>
</context>
<context>
    <name>QWebSocketFrame</name>
    <message>
        <source>Maximum framesize exceeded.</source>
        <translation>Die maximale Frame-Größe ist überschritten.</translation>
    </message>
</context>
<context>
    <name>QuietHoursCard</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Keep quiet at certain times</source>
        <translation>Zu bestimmten Zeiten still bleiben</translation>
    </message>
    <message>
        <source>What comes then waits in the window, without a sound and without asking for attention.</source>
        <translation>Was dann kommt, wartet im Fenster, ohne Ton und ohne um Aufmerksamkeit zu bitten.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RailPlaces</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Leute und Einladungen</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
</context>
<context>
    <name>RangeChip</name>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Show all times, not only %1</source>
        <translation>Alle Zeiten anzeigen, nicht nur %1</translation>
    </message>
</context>
<context>
    <name>RateStripCard</name>
    <message>
        <source>Events a second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation>In dieser Zeit kam nichts.</translation>
    </message>
    <message>
        <source>How many come each second shows here.</source>
        <translation>Wie viele pro Sekunde kommen, zeigt sich hier.</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ReadOnlyNotice</name>
    <message>
        <source>Only owners and moderators write here.</source>
        <translation>Hier schreiben nur Inhaber und Moderatoren.</translation>
    </message>
</context>
<context>
    <name>ReceivedBar</name>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>Put all away</source>
        <translation>Alle ausblenden</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>RecipientRow</name>
    <message>
        <source>@%1</source>
        <translation>@%1</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>Replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>Wiedergabe anhalten</translation>
    </message>
    <message>
        <source>Play the capture</source>
        <translation>Mitschnitt abspielen</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place in the capture</source>
        <translation>Stelle im Mitschnitt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Tempo: %1</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>Wo nur gelesen wird, lässt sich nichts senden</translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>Es sind keine Ereignisse darin.</translation>
    </message>
    <message>
        <source>%1 lines are no events of a capture, and are left out</source>
        <translation>Ausgelassene Zeilen, die kein Ereignis eines Mitschnitts sind: %1</translation>
    </message>
    <message>
        <source>All of it was played: %1 events</source>
        <translation>Alles wurde abgespielt: %1 Ereignisse</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>a publisher</source>
        <translation>Publisher</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>There is no connection to the server. What is here can be changed when it is back.</source>
        <translation>Keine Verbindung zum Server. Ändern kannst du das, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>This room has no topic.</source>
        <translation>Dieser Raum hat kein Thema.</translation>
    </message>
    <message>
        <source>Only owners and moderators write here.</source>
        <translation>Hier schreiben nur Inhaber und Moderatoren.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Only owners and moderators write here. Everybody else reads.</source>
        <translation>Hier schreiben nur Inhaber und Moderatoren. Alle anderen lesen.</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RoomDirectoryDialog</name>
    <message>
        <source>Looking for rooms…</source>
        <translation>Räume werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>The list of rooms can be read when the connection is back.</source>
        <translation>Die Raumliste ist lesbar, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>No room here is called that.</source>
        <translation>Hier heißt kein Raum so.</translation>
    </message>
    <message>
        <source>There are no public rooms yet. Create the first one.</source>
        <translation>Es gibt noch keine öffentlichen Räume. Erstelle den ersten.</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Raum erstellen</translation>
    </message>
    <message>
        <source>Rooms on this server</source>
        <translation>Räume auf diesem Server</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Raum suchen</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Öffentliche Räume</translation>
    </message>
    <message>
        <source>There is no connection to the server. You can join a room when it is back.</source>
        <translation>Keine Verbindung zum Server. Du kannst einem Raum beitreten, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>Create a room…</source>
        <translation>Raum erstellen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RoomHeader</name>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Room details</source>
        <translation>Raumdetails</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Hide the members</source>
        <translation>Mitglieder ausblenden</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Mitglieder anzeigen</translation>
    </message>
</context>
<context>
    <name>RoomLevelRow</name>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>Nur Erwähnungen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As in most rooms</source>
        <translation>Wie in den meisten Räumen</translation>
    </message>
</context>
<context>
    <name>RoomLevelsCard</name>
    <message>
        <source>Rooms with a choice of their own</source>
        <translation>Räume mit eigener Einstellung</translation>
    </message>
    <message>
        <source>“Notifications” in the menu of a room, by a right click on it, says something else for this room.</source>
        <translation>„Benachrichtigungen“ im Menü eines Raums, per Rechtsklick darauf, legt für diesen Raum etwas anderes fest.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>Nur Erwähnungen</translation>
    </message>
    <message>
        <source>None: mute it</source>
        <translation>Keine: stummschalten</translation>
    </message>
    <message>
        <source>Room details</source>
        <translation>Raumdetails</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave (not while offline)</source>
        <translation>Verlassen (offline nicht möglich)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>RoomProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wozu ist er da?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>only mentions</source>
        <translation>nur Erwähnungen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n times</source>
        <translation>
            <numerusform>einmal erwähnt</numerusform>
            <numerusform>%n-mal erwähnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomVisibility</name>
    <message>
        <source>Private: only who is invited comes in.</source>
        <translation>Privat: Nur wer eingeladen ist, kommt hinein.</translation>
    </message>
    <message>
        <source>Public: everybody on this server can find it and join.</source>
        <translation>Öffentlich: Alle auf diesem Server können ihn finden und beitreten.</translation>
    </message>
    <message>
        <source>Everybody on this server will find the room, and whoever joins reads everything that was said in it so far.</source>
        <translation>Alle auf diesem Server finden den Raum dann, und wer beitritt, liest alles, was bisher darin gesagt wurde.</translation>
    </message>
    <message>
        <source>Whoever is in the room stays. Everybody else will not find it any more, and only comes in when somebody invites them.</source>
        <translation>Wer im Raum ist, bleibt. Alle anderen finden ihn nicht mehr und kommen nur hinein, wenn jemand sie einlädt.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment&#xa0;…</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>Öffentlich machen&#xa0;…</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Privat machen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Privat lassen</translation>
    </message>
    <message>
        <source>Keep it public</source>
        <translation>Öffentlich lassen</translation>
    </message>
    <message>
        <source>Make it public</source>
        <translation>Öffentlich machen</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Privat machen</translation>
    </message>
</context>
<context>
    <name>RoomsButton</name>
    <message>
        <source>Show the rooms</source>
        <translation>Räume anzeigen</translation>
    </message>
    <message>
        <source>Show the rooms, %1 unread</source>
        <translation>Räume anzeigen, %1 ungelesen</translation>
    </message>
    <message>
        <source>%1, %2 of them for you</source>
        <translation>%1, davon %2 für dich</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Busiest rooms</source>
        <translation>Lebhafteste Räume</translation>
    </message>
    <message>
        <source>No room had an event in this time.</source>
        <translation>In dieser Zeit hatte kein Raum ein Ereignis.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>In %1, on this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>In %1, nur auf diesem Rechner: Es gibt keine Verbindung, ältere Nachrichten können fehlen.</translation>
    </message>
    <message>
        <source>On this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>Nur auf diesem Rechner: Es gibt keine Verbindung, ältere Nachrichten können fehlen.</translation>
    </message>
    <message>
        <source>From the server, in %1</source>
        <translation>Vom Server, in %1</translation>
    </message>
    <message>
        <source>From the server, all your rooms</source>
        <translation>Vom Server, alle deine Räume</translation>
    </message>
    <message>
        <source>Type words, and narrow it down if you like: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;words in this order&quot;.</source>
        <translation>Gib Wörter ein und grenze sie ein, wenn du magst: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;Wörter genau in dieser Folge&quot;.</translation>
    </message>
    <message>
        <source>Nothing yet. Older messages were not looked at.</source>
        <translation>Noch nichts. Ältere Nachrichten wurden nicht durchsucht.</translation>
    </message>
    <message>
        <source>No message in %1 has these words.</source>
        <translation>Keine Nachricht in %1 enthält diese Wörter.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Keine Nachricht enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Alle Räume durchsuchen</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Send a frame…</source>
        <translation>Frame senden&#xa0;…</translation>
    </message>
    <message>
        <source>Frames can be sent once it is connected</source>
        <translation>Frames lassen sich senden, sobald die Verbindung steht</translation>
    </message>
    <message>
        <source>Frame to send</source>
        <translation>Zu sendender Frame</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>What the frame is</source>
        <translation>Art des Frames</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Gesendetes</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Forget what was sent</source>
        <translation>Gesendetes vergessen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Noch keine Vorlagen</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Vorlagen verwalten&#xa0;…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Als Vorlage speichern&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the server&apos;s address, such as 192.168.1.20:9473.</source>
        <translation>Gib die Adresse des Servers ein, z. B. 192.168.1.20:9473.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It looks like 192.168.1.20:9473 or hearth://my-server.</source>
        <translation>„%1“ ist keine Adresse. Sie sieht aus wie 192.168.1.20:9473 oder hearth://mein-server.</translation>
    </message>
    <message>
        <source>An address begins with hearth://, ws:// or wss://, or with the host&apos;s name.</source>
        <translation>Eine Adresse beginnt mit hearth://, ws:// oder wss:// oder mit dem Namen des Rechners.</translation>
    </message>
</context>
<context>
    <name>ServerLink</name>
    <message>
        <source>This link is damaged. Copy it again, from its beginning to its end, or ask for a new one.</source>
        <translation>Dieser Link ist beschädigt. Kopiere ihn noch einmal ganz, von Anfang bis Ende, oder bitte um einen neuen.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>People and invites</source>
        <translation>Leute und Einladungen</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it can be changed when the connection is back.</source>
        <translation>Keine Verbindung zum Server. Du siehst den letzten Stand; ändern kannst du ihn, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Bereiche dieser Seite</translation>
    </message>
</context>
<context>
    <name>ServerTitle</name>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyone on the way can read your password and all that is written. Go on only if you trust each of them.</source>
        <translation>Alle, die auf dem Weg sind, können dein Passwort und alles Geschriebene lesen. Mach nur weiter, wenn du ihnen allen vertraust.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Alles bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>SessionStreams</name>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>its frames as they go over the wire, without secrets</source>
        <translation>ihre Frames, wie sie über die Leitung gehen, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>feed · %1</source>
        <translation>Feed · %1</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Account and devices</source>
        <translation>Konto und Geräte</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>Network and key</source>
        <translation>Netzwerk und Schlüssel</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>Über Hearth</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>Zu einem Raum, einer Person oder einer Seite gehen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Zurück oder schließen, was offen ist</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menü des Ausgewählten</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Raum darüber</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Raum darunter</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>To what came while you were away</source>
        <translation>Zu dem, was in deiner Abwesenheit kam</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Eine Seite nach oben</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Eine Seite nach unten</translation>
    </message>
    <message>
        <source>Copy the message, or what is selected</source>
        <translation>Nachricht oder Markiertes kopieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Deine letzte Nachricht ändern</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>Räume und Direktnachrichten</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>Räume finden und erstellen</translation>
    </message>
    <message>
        <source>No rooms yet. Use + to find or create one.</source>
        <translation>Noch keine Räume. Mit + findest oder erstellst du einen.</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Direktnachrichten</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Use + to write to one or more people privately.</source>
        <translation>Mit + schreibst du einer oder mehreren Personen privat.</translation>
    </message>
    <message>
        <source>Nobody has written to you privately yet.</source>
        <translation>Bisher hat dir niemand privat geschrieben.</translation>
    </message>
</context>
<context>
    <name>SignInButtons</name>
    <message>
        <source>Creating the account…</source>
        <translation>Konto wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Sign in or create an account</source>
        <translation>Anmelden oder Konto erstellen</translation>
    </message>
    <message>
        <source>Invite code (empty if the server needs none)</source>
        <translation>Einladungscode (leer, wenn der Server keinen braucht)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>Name, den andere sehen</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>Passwort (mindestens 8 Zeichen)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>No keyring is running here, so this sign-in ends when Hearth is closed.</source>
        <translation>Hier läuft kein Schlüsselbund, daher endet diese Anmeldung, wenn Hearth geschlossen wird.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unless you unlock it, this sign-in ends when Hearth is closed.</source>
        <translation>Dein Schlüsselbund ist gesperrt. Wenn du ihn nicht entsperrst, endet diese Anmeldung, sobald Hearth geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out and discard?</source>
        <translation>Abmelden und verwerfen?</translation>
    </message>
    <message>
        <source>Sign out and discard</source>
        <translation>Abmelden und verwerfen</translation>
    </message>
    <message>
        <source>Signing out deletes that, and everything else of this account, from this computer. What the server has stays there.</source>
        <translation>Beim Abmelden wird das und alles andere dieses Kontos von diesem Rechner gelöscht. Was der Server hat, bleibt dort.</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Event stream</source>
        <translation>Event-Stream</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File of lines of JSON or text, or a capture</source>
        <translation>Datei mit Zeilen aus JSON oder Text, oder ein Mitschnitt</translation>
    </message>
    <message>
        <source>https://example.org/events</source>
        <translation>https://example.org/events</translation>
    </message>
    <message>
        <source>wss://example.org/socket</source>
        <translation>wss://example.org/socket</translation>
    </message>
    <message>
        <source>/var/log/app.ndjson</source>
        <translation>/var/log/app.ndjson</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Token, headers, subprotocols, first frames…</source>
        <translation>Token, Header, Subprotokolle, erste Frames&#xa0;…</translation>
    </message>
    <message>
        <source>Token and headers…</source>
        <translation>Token und Header&#xa0;…</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Header, einer pro Zeile</translation>
    </message>
    <message>
        <source>X-Api-Key: …</source>
        <translation>X-Api-Key:&#xa0;…</translation>
    </message>
    <message>
        <source>Subprotocols, the best first</source>
        <translation>Subprotokolle, das beste zuerst</translation>
    </message>
    <message>
        <source>Ping every … s</source>
        <translation>Ping alle&#xa0;… s</translation>
    </message>
    <message>
        <source>First frames to send, one a line</source>
        <translation>Zuerst zu sendende Frames, einer pro Zeile</translation>
    </message>
    <message>
        <source>{&quot;subscribe&quot;:&quot;prices&quot;}</source>
        <translation>{&quot;subscribe&quot;:&quot;prices&quot;}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Keep this source for later</source>
        <translation>Quelle für später speichern</translation>
    </message>
    <message>
        <source>What is secret of it goes into the keyring.</source>
        <translation>Geheimes daraus kommt in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>wie die Adresse</translation>
    </message>
    <message>
        <source>Replay it as it came</source>
        <translation>Im Originaltempo abspielen</translation>
    </message>
    <message>
        <source>A capture is played with its original timing.</source>
        <translation>Ein Mitschnitt wird mit seinen ursprünglichen Zeitabständen abgespielt.</translation>
    </message>
</context>
<context>
    <name>SourceFileDialog</name>
    <message>
        <source>A file to look into</source>
        <translation>Zu untersuchende Datei</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>SourceOutlet</name>
    <message>
        <source>%1 events came faster than they could be taken</source>
        <translation>%1 Ereignisse kamen schneller, als sie aufgenommen werden konnten</translation>
    </message>
</context>
<context>
    <name>SourceProfile</name>
    <message>
        <source>The header “%1” has signs that no header may have.</source>
        <translation>Der Header „%1“ enthält Zeichen, die kein Header haben darf.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the connection itself.</source>
        <translation>Den Header „%1“ schreibt die Verbindung selbst.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a subprotocol.</source>
        <translation>„%1“ kann kein Name eines Subprotokolls sein.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice.</source>
        <translation>Das Subprotokoll „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Die Adresse fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>„%1“ ist keine Adresse eines Streams.</translation>
    </message>
    <message>
        <source>The time between pings can&apos;t be less than nothing.</source>
        <translation>Die Zeit zwischen Pings kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>SourceStart</name>
    <message>
        <source>Look into a live stream</source>
        <translation>In einen Live-Stream schauen</translation>
    </message>
    <message>
        <source>Any event stream, WebSocket or file, with every fact of its protocol. It goes on while you look elsewhere.</source>
        <translation>Ein beliebiger Event-Stream, WebSocket oder eine Datei, mit allen Einzelheiten des Protokolls. Er läuft weiter, während du woanders bist.</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>Für einen weiteren Stream ist kein Platz; schließe zuerst einen.</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept sources</source>
        <translation>Gespeicherte Quellen</translation>
    </message>
    <message>
        <source>Forget this source?</source>
        <translation>Diese Quelle vergessen?</translation>
    </message>
    <message>
        <source>%1 is not kept any more, nor what is secret of it. What is open of it stays.</source>
        <translation>%1 wird nicht länger aufbewahrt, auch nicht das Geheime daran. Was davon offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>Kein Stream</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zu Ende</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Replay as it came</source>
        <translation>Im Originaltempo abspielen</translation>
    </message>
</context>
<context>
    <name>SourceTabButton</name>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>told of something</source>
        <translation>hat etwas gemeldet</translation>
    </message>
</context>
<context>
    <name>SourceTabs</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Neue Quelle</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>the application&apos;s own</source>
        <translation>eigener Code der Anwendung</translation>
    </message>
    <message>
        <source>of a library or framework</source>
        <translation>Code einer Bibliothek oder eines Frameworks</translation>
    </message>
    <message>
        <source>reserved, without a meaning yet</source>
        <translation>reserviert, noch ohne Bedeutung</translation>
    </message>
    <message>
        <source>no code that may be sent</source>
        <translation>kein Code, der gesendet werden darf</translation>
    </message>
    <message>
        <source>normal, its purpose is fulfilled</source>
        <translation>normal, der Zweck ist erfüllt</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>beendet sich</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>nicht unterstützte Daten</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>ohne Code</translation>
    </message>
    <message>
        <source>abnormal, without a close frame</source>
        <translation>abnormal, ohne Close-Frame</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>ungültige Nutzdaten</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Verstoß gegen die Richtlinien</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>a mandatory extension is missing</source>
        <translation>eine nötige Erweiterung fehlt</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>Dienst startet neu</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später erneut versuchen</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>TLS-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>unauthorized</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>verboten</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>Zeitüberschreitung</translation>
    </message>
</context>
<context>
    <name>SplitMenu</name>
    <message>
        <source>One line</source>
        <translation>Eine Linie</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>SseSource</name>
    <message>
        <source>No answer came within %1 s.</source>
        <translation>Innerhalb von %1 s kam keine Antwort.</translation>
    </message>
    <message>
        <source>Nothing can be sent to an event stream</source>
        <translation>An einen Event-Stream lässt sich nichts senden</translation>
    </message>
    <message>
        <source>The server answered %1, which ends the stream</source>
        <translation>Der Server antwortete %1, was den Stream beendet</translation>
    </message>
    <message>
        <source>The server answered 204: there is no more, and nobody is to ask again</source>
        <translation>Der Server antwortete 204: Es gibt nichts mehr, und niemand soll erneut fragen</translation>
    </message>
    <message>
        <source>The answer is no event stream, but %1</source>
        <translation>Die Antwort ist kein Event-Stream, sondern %1</translation>
    </message>
    <message>
        <source>Redirected with %1</source>
        <translation>Umgeleitet mit %1</translation>
    </message>
    <message>
        <source>There are more than %1 redirects</source>
        <translation>Es gibt mehr als %1 Umleitungen</translation>
    </message>
    <message>
        <source>It is redirected to where no stream can be</source>
        <translation>Die Umleitung führt dorthin, wo kein Stream sein kann</translation>
    </message>
    <message>
        <source>It is redirected to an address without encryption</source>
        <translation>Die Umleitung führt zu einer Adresse ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Verbunden: %1</translation>
    </message>
    <message>
        <source>The server ended the stream</source>
        <translation>Der Server beendete den Stream</translation>
    </message>
    <message>
        <source>The next event has bytes that are no UTF-8</source>
        <translation>Das nächste Ereignis enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>The next event is too long; its last %1 are left out</source>
        <translation>Das nächste Ereignis ist zu lang; seine letzten %1 sind weggelassen</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Ereignis %1 fehlt</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Ereignisse %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>The id %1 came before</source>
        <translation>Die ID %1 kam schon einmal</translation>
    </message>
    <message>
        <source>Ids go back from %1 to %2</source>
        <translation>Die IDs springen von %1 auf %2 zurück</translation>
    </message>
    <message>
        <source>The last event ID is now “%1”</source>
        <translation>Die letzte Ereignis-ID ist jetzt „%1“</translation>
    </message>
    <message>
        <source>“%1” without data, which is no event</source>
        <translation>„%1“ ohne Daten, was kein Ereignis ist</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>After a break wait %1 ms</source>
        <translation>Nach einem Abbruch %1 ms warten</translation>
    </message>
    <message>
        <source>A line that is no field of event streams</source>
        <translation>Eine Zeile, die kein Feld eines Event-Streams ist</translation>
    </message>
    <message>
        <source>A retry that is no number</source>
        <translation>Ein retry, das keine Zahl ist</translation>
    </message>
    <message>
        <source>An id with a NUL in it</source>
        <translation>Eine ID, die NUL enthält</translation>
    </message>
    <message>
        <source>A line is too long: its first %1 are here, %2 are left out</source>
        <translation>Eine Zeile ist zu lang: Ihre ersten %1 stehen hier, %2 sind weggelassen</translation>
    </message>
    <message>
        <source>The stream ended within an event, which therefore is none</source>
        <translation>Der Stream endete mitten in einem Ereignis, das daher keines ist</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Dein Status</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>Was machst du gerade?</translation>
    </message>
    <message>
        <source>Clear it after</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Not while offline.</source>
        <translation>Offline nicht möglich.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>Status löschen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>StatusEmoji</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji auswählen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>StopHostingDialog</name>
    <message>
        <source>%1 are connected now and will be disconnected.</source>
        <translation>%1 sind jetzt verbunden und werden getrennt.</translation>
    </message>
    <message>
        <source>%1 is connected now and will be disconnected.</source>
        <translation>%1 ist jetzt verbunden und wird getrennt.</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>Server stoppen?</translation>
    </message>
    <message>
        <source>Nobody else is connected any more.</source>
        <translation>Sonst ist niemand mehr verbunden.</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: it is there again when you start the server.</source>
        <translation>Nichts Gesagtes geht verloren: Es ist wieder da, wenn du den Server startest.</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server stoppen</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Messages on this computer</source>
        <translation>Nachrichten auf diesem Rechner</translation>
    </message>
    <message>
        <source>Hearth keeps what it has shown, so that rooms open at once and can be read and searched without a connection. The oldest messages go by themselves when it becomes too much.</source>
        <translation>Hearth behält, was es gezeigt hat, damit Räume sofort da sind und sich ohne Verbindung lesen und durchsuchen lassen. Die ältesten Nachrichten verschwinden von selbst, wenn es zu viel wird.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen&#xa0;…</translation>
    </message>
    <message>
        <source>Messages were cleared from this computer.</source>
        <translation>Die Nachrichten wurden von diesem Rechner gelöscht.</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear messages from this computer…</source>
        <translation>Nachrichten von diesem Rechner löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear messages from this computer?</source>
        <translation>Nachrichten von diesem Rechner löschen?</translation>
    </message>
    <message>
        <source>The server keeps them all: they come back as you look at them. Until then nothing can be read or searched here without a connection. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>Der Server behält sie alle: Sie kommen zurück, sobald du sie ansiehst. Bis dahin lässt sich hier ohne Verbindung nichts lesen oder durchsuchen. Entwürfe, noch nicht gesendete Nachrichten und deine Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>There is no connection now, so nothing can be read here until it is back. The server keeps all messages. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>Gerade gibt es keine Verbindung, daher lässt sich hier nichts lesen, bis sie wieder da ist. Der Server behält alle Nachrichten. Entwürfe, noch nicht gesendete Nachrichten und deine Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>That did not work: the file of messages can&apos;t be read or written. Perhaps the disk is full.</source>
        <translation>Das hat nicht geklappt: Die Datei mit den Nachrichten lässt sich nicht lesen oder schreiben. Vielleicht ist die Festplatte voll.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>Vorlage %1 verwenden</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>Vorlage %1 entfernen</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of %1</source>
        <translation>Vorlagen von %1</translation>
    </message>
    <message>
        <source>When a frame is sent, {{n}} is filled in with its number, {{now}} with the time and {{uuid}} with an id of its own.</source>
        <translation>Beim Senden eines Frames wird für {{n}} seine Nummer eingesetzt, für {{now}} die Zeit und für {{uuid}} eine eigene ID.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Write a frame first to save it as a template.</source>
        <translation>Schreibe erst einen Frame, um ihn als Vorlage zu speichern.</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>„%1“ speichern als</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
</context>
<context>
    <name>TextSizeSlider</name>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Throughput by type</source>
        <translation>Durchsatz nach Typ</translation>
    </message>
    <message>
        <source>Nothing was handed out in this time.</source>
        <translation>In dieser Zeit wurde nichts ausgeliefert.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as %1, please.</source>
        <translation>Bitte eine Uhrzeit wie %1.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>bis Mitternacht</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <translation>bis morgen %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>bis %1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>zuletzt eben gesehen</translation>
    </message>
    <message>
        <source>last seen 1 minute ago</source>
        <translation>zuletzt vor 1 Minute gesehen</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minutes ago</source>
        <translation>
            <numerusform>zuletzt vor %n Minute gesehen</numerusform>
            <numerusform>zuletzt vor %n Minuten gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 hour ago</source>
        <translation>zuletzt vor 1 Stunde gesehen</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hours ago</source>
        <translation>
            <numerusform>zuletzt vor %n Stunde gesehen</numerusform>
            <numerusform>zuletzt vor %n Stunden gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 day ago</source>
        <translation>zuletzt vor 1 Tag gesehen</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n days ago</source>
        <translation>
            <numerusform>zuletzt vor %n Tag gesehen</numerusform>
            <numerusform>zuletzt vor %n Tagen gesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>TimelineEnd</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TimelinePlaceholder</name>
    <message>
        <source>The server is busy. The messages come in a moment…</source>
        <translation>Der Server ist beschäftigt. Die Nachrichten kommen gleich&#xa0;…</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>Die Nachrichten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Not read on this computer yet</source>
        <translation>Auf diesem Rechner noch nicht gelesen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>What was said here comes when the connection is back. What you write is kept until then.</source>
        <translation>Was hier gesagt wurde, erscheint, sobald die Verbindung wieder da ist. Was du schreibst, wird bis dahin aufbewahrt.</translation>
    </message>
    <message>
        <source>This conversation is between you and %1.
Say hello below.</source>
        <translation>Diese Unterhaltung führen nur du und %1.
Sag unten Hallo.</translation>
    </message>
    <message>
        <source>#%1 is private: people come in by invitation.
Write the first message below.</source>
        <translation>#%1 ist privat: Man kommt nur auf Einladung hinein.
Schreib unten die erste Nachricht.</translation>
    </message>
    <message>
        <source>Everybody on this server can find and join #%1.
Write the first message below.</source>
        <translation>Alle auf diesem Server können #%1 finden und beitreten.
Schreib unten die erste Nachricht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TimelineStart</name>
    <message>
        <source>This is where the conversation with %1 began.</source>
        <translation>Hier begann die Unterhaltung mit %1.</translation>
    </message>
    <message>
        <source>This is where you and %1 began.</source>
        <translation>Hier habt ihr angefangen, du und %1.</translation>
    </message>
    <message>
        <source>This is where #%1 begins.</source>
        <translation>Hier beginnt #%1.</translation>
    </message>
    <message>
        <source>The server is busy. More messages come in a moment…</source>
        <translation>Der Server ist beschäftigt. Weitere Nachrichten kommen gleich&#xa0;…</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Ältere Nachrichten werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Older messages come when the connection is back.</source>
        <translation>Ältere Nachrichten kommen, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>its certificate is signed by nobody but itself</source>
        <translation>das Zertifikat ist selbst signiert</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that this computer does not know</source>
        <translation>das Zertifikat ist von einer Stelle signiert, die dieser Rechner nicht kennt</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>its certificate begins on %1</source>
        <translation>das Zertifikat gilt erst ab %1</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>es wird kein Zertifikat gezeigt</translation>
    </message>
    <message>
        <source>The other side is not known to be who it should be: %1.</source>
        <translation>Es ist nicht sicher, dass die Gegenstelle ist, wer sie sein soll: %1.</translation>
    </message>
</context>
<context>
    <name>ToneButton</name>
    <message>
        <source>%1. Choose another</source>
        <translation>%1. Anderen wählen</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>Kein Hautton</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Heller Hautton</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Mittelheller Hautton</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Mittlerer Hautton</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Mitteldunkler Hautton</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Dunkler Hautton</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Plot it</source>
        <translation>Als Kurve zeichnen</translation>
    </message>
</context>
<context>
    <name>TreeRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter draws it</source>
        <translation>Enter zeichnet eine Kurve</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>zeichnen</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>%1 als Kurve zeichnen</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>No room is open</source>
        <translation>Kein Raum geöffnet</translation>
    </message>
    <message>
        <source>Choose one on the left, or use + to find one.</source>
        <translation>Wähle links einen aus oder finde einen mit +.</translation>
    </message>
    <message>
        <source>The button at the upper left shows the rooms.</source>
        <translation>Der Knopf oben links zeigt die Räume.</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>On this network</source>
        <translation>In diesem Netzwerk</translation>
    </message>
</context>
<context>
    <name>WebSocketSource</name>
    <message>
        <source>The handshake was not done within %1 s</source>
        <translation>Der Handshake war nach %1 s nicht fertig</translation>
    </message>
    <message>
        <source>Not sent: there is no connection</source>
        <translation>Nicht gesendet: Es gibt keine Verbindung</translation>
    </message>
    <message>
        <source>Connected, without a subprotocol</source>
        <translation>Verbunden, ohne Subprotokoll</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>Verbunden, Subprotokoll %1</translation>
    </message>
    <message>
        <source>A ping is not answered after %1 ms</source>
        <translation>Ein Ping ist nach %1 ms nicht beantwortet</translation>
    </message>
    <message>
        <source>Nothing is heard any more; the connection was given up</source>
        <translation>Es ist nichts mehr zu hören; die Verbindung wurde aufgegeben</translation>
    </message>
    <message>
        <source>A pong that answers no ping, or an old one</source>
        <translation>Ein Pong, der auf keinen Ping antwortet, oder ein alter</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>Ping nach %1 ms beantwortet</translation>
    </message>
    <message>
        <source>Closed here with %1: a message beyond the limit of %2 came</source>
        <translation>Hier mit %1 geschlossen: Eine Nachricht über der Grenze von %2 kam</translation>
    </message>
    <message>
        <source>The connection broke: 1006, %1</source>
        <translation>Die Verbindung brach ab: 1006, %1</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>Geschlossen mit %1, %2</translation>
    </message>
    <message>
        <source>First frame %1 was sent: %2</source>
        <translation>Erster Frame %1 wurde gesendet: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::AccountSettings</name>
    <message>
        <source>Enter the password that is good now.</source>
        <translation>Gib das jetzt gültige Passwort ein.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>Dieses Passwort ist zu lang. Wähle ein kürzeres.</translation>
    </message>
    <message>
        <source>Your password has been set. With it you can sign in from other devices, too.</source>
        <translation>Dein Passwort ist gesetzt. Damit kannst du dich auch von anderen Geräten aus anmelden.</translation>
    </message>
    <message>
        <source>Your password has been changed. Everywhere else you have to sign in again.</source>
        <translation>Dein Passwort ist geändert. Überall sonst musst du dich neu anmelden.</translation>
    </message>
    <message>
        <source>This account has a password by now. Enter that one.</source>
        <translation>Dieses Konto hat inzwischen ein Passwort. Gib dieses ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>The server shows another key, so nothing was sent.</source>
        <translation>Der Server zeigt einen anderen Schlüssel, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Try again when the connection is back.</source>
        <translation>Der Server ist nicht erreichbar. Versuche es erneut, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>That is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>You are the last owner of this server. Make somebody else an owner first.</source>
        <translation>Du bist der letzte Inhaber dieses Servers. Mach zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>This server is too old for that. Ask whoever runs it to update it.</source>
        <translation>Dieser Server ist dafür zu alt. Bitte den Betreiber, ihn zu aktualisieren.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>Der Server nimmt das nicht an: %1.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>Der Server kann das gerade nicht. Versuche es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>hearth::app::AttentionModel</name>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::AuditModel</name>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>a room that you are not in</source>
        <translation>(in dem du nicht bist)</translation>
    </message>
</context>
<context>
    <name>hearth::app::Autostart</name>
    <message>
        <source>%1 can&apos;t be written, so this stays as it was.</source>
        <translation>%1 lässt sich nicht schreiben, daher bleibt es, wie es war.</translation>
    </message>
</context>
<context>
    <name>hearth::app::BarChart</name>
    <message>
        <source>nothing in this time</source>
        <translation>nichts in dieser Zeit</translation>
    </message>
    <message>
        <source>%1 in all, the most in “%2”: %3</source>
        <translation>insgesamt %1, am meisten in „%2“: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::CaptureInspector</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>MessagePack</source>
        <translation>MessagePack</translation>
    </message>
    <message>
        <source>CBOR</source>
        <translation>CBOR</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>
… and %1 more</source>
        <translation>
… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>hearth::app::CaptureRecorder</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>More came than the disk takes: the recording ended.</source>
        <translation>Es kam mehr, als die Festplatte fasst: Die Aufzeichnung endete.</translation>
    </message>
    <message>
        <source>This file is the one that is looked into.</source>
        <translation>Diese Datei wird gerade untersucht.</translation>
    </message>
    <message>
        <source>Another recording is written to this file.</source>
        <translation>In diese Datei wird schon etwas anderes aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>hearth::app::CompletionModel</name>
    <message>
        <source>Everybody in this room who is online or away</source>
        <translation>Alle in diesem Raum, die online oder abwesend sind</translation>
    </message>
</context>
<context>
    <name>hearth::app::Composition</name>
    <message>
        <source>Save this change first, or leave the message as it was with Esc.</source>
        <translation>Speichere zuerst diese Änderung, oder lass die Nachricht mit Esc, wie sie war.</translation>
    </message>
    <message>
        <source>%1 What you wrote is there when you edit it again.</source>
        <translation>%1 Was du geschrieben hast, ist beim nächsten Bearbeiten wieder da.</translation>
    </message>
    <message>
        <source>This is too long for one message. Shorten it, or send it in parts.</source>
        <translation>Das ist zu lang für eine Nachricht. Kürze es oder sende es in Teilen.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Du schriebst: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionDetails</name>
    <message>
        <source>Not connected: what answers shows another key</source>
        <translation>Nicht verbunden: Die Gegenstelle zeigt einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden&#xa0;…</translation>
    </message>
    <message>
        <source>Not connected: trying again soon</source>
        <translation>Nicht verbunden: bald folgt ein neuer Versuch</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Not needed: it stays on this computer</source>
        <translation>Nicht nötig: Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Not encrypted: everyone on the way can read along</source>
        <translation>Nicht verschlüsselt: Alle auf dem Weg können mitlesen</translation>
    </message>
    <message>
        <source>What answers at this address shows another key, so nothing was sent to it. The chat has the keys to compare.</source>
        <translation>Was unter dieser Adresse antwortet, zeigt einen anderen Schlüssel, daher wurde ihm nichts gesendet. Im Chat kannst du die Schlüssel vergleichen.</translation>
    </message>
    <message>
        <source>This computer knows your server by this key. Nothing is sent to one that shows another.</source>
        <translation>Dieser Rechner erkennt deinen Server an diesem Schlüssel. Zeigt einer einen anderen, wird ihm nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionModel</name>
    <message>
        <source>unnamed device</source>
        <translation>unbenanntes Gerät</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>MessagePack</source>
        <translation>MessagePack</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionStatus</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Verbunden · %1</translation>
    </message>
    <message>
        <source>Connected · %1 ms · %2</source>
        <translation>Verbunden · %1 ms · %2</translation>
    </message>
    <message>
        <source>Not connected · another key</source>
        <translation>Nicht verbunden · anderer Schlüssel</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · last seen online %1</source>
        <translation>Offline · zuletzt online %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet&#xa0;…</translation>
    </message>
    <message>
        <source>Reconnecting · last seen online %1</source>
        <translation>Verbindet neu · zuletzt online %1</translation>
    </message>
    <message>
        <source>What answers at %1 shows another key than your server, so nothing was sent to it. You can go on reading.</source>
        <translation>Was unter %1 antwortet, zeigt einen anderen Schlüssel als dein Server, daher wurde nichts gesendet. Lesen kannst du weiterhin.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>Verbindung verloren.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2).</source>
        <translation>Neuer Versuch in %1 s (Versuch %2).</translation>
    </message>
    <message>
        <source>Retrying (attempt %1)…</source>
        <translation>Neuer Versuch (Versuch %1)&#xa0;…</translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>1 Nachricht wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>%n Nachricht wartet.</numerusform>
            <numerusform>%n Nachrichten warten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::Dashboard</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>bekannt seit %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>hearth::app::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten&#xa0;…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>hearth::app::DeviceModel</name>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt benutzt: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EditHistory</name>
    <message>
        <source>The earlier versions can&apos;t be shown: %1</source>
        <translation>Die früheren Versionen lassen sich nicht anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>Tiere und Pflanzen</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>hearth::app::Errand</name>
    <message>
        <source>They are not in this room any more.</source>
        <translation>Die Person ist nicht mehr in diesem Raum.</translation>
    </message>
    <message>
        <source>They are not on this server any more.</source>
        <translation>Die Person ist nicht mehr auf diesem Server.</translation>
    </message>
    <message>
        <source>Not all of them are on this server any more.</source>
        <translation>Nicht alle von ihnen sind noch auf diesem Server.</translation>
    </message>
    <message>
        <source>They are not banned any more.</source>
        <translation>Die Person ist nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>Keine Verbindung zum Server. Versuche es erneut, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>The server does not allow that: %1.</source>
        <translation>Der Server erlaubt das nicht: %1.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>Der Server ist beschäftigt. Es geht gleich weiter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventAlertModel</name>
    <message>
        <source>A field is written as in data.celsius or data.list[0], or it is event or key.</source>
        <translation>Ein Feld schreibt sich wie data.celsius oder data.list[0], oder es ist event oder key.</translation>
    </message>
    <message>
        <source>Say which value it is compared with.</source>
        <translation>Gib an, mit welchem Wert verglichen wird.</translation>
    </message>
    <message>
        <source>Above and below need a number, such as 21.5.</source>
        <translation>„Über“ und „Unter“ brauchen eine Zahl wie 21.5.</translation>
    </message>
    <message>
        <source>You are told of that already.</source>
        <translation>Das wird dir schon gemeldet.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>Es gibt schon %1 Meldungen. Entferne erst eine.</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventTreeModel</name>
    <message>
        <source>more than can be shown</source>
        <translation>mehr, als sich anzeigen lässt</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedListModel</name>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedSource</name>
    <message>
        <source>There is no session to read it in; sign in first.</source>
        <translation>Es gibt keine Sitzung, in der er sich lesen lässt; melde dich erst an.</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>Wo nur gelesen wird, lässt sich nichts senden</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Ereignis %1 fehlt</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Ereignisse %1 bis %2 fehlen</translation>
    </message>
    <message>
        <source>The server has other data now: seqs begin anew</source>
        <translation>Der Server hat jetzt andere Daten: Die Zählung (seq) beginnt neu</translation>
    </message>
    <message>
        <source>The connection to the server was lost</source>
        <translation>Die Verbindung zum Server ging verloren</translation>
    </message>
    <message>
        <source>It goes on with the connection to the server.</source>
        <translation>Es geht weiter, sobald die Verbindung zum Server wieder da ist.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedView</name>
    <message>
        <source>This feed is not there any more. What stands here is the last of it.</source>
        <translation>Diesen Feed gibt es nicht mehr. Hier steht das Letzte daraus.</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Ereignis %1 fehlt</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Ereignisse %1 bis %2 fehlen</translation>
    </message>
</context>
<context>
    <name>hearth::app::Feeds</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>Deine Rolle auf diesem Server erlaubt das Lesen von Feeds nicht.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::FoundModel</name>
    <message>
        <source>a room that is gone</source>
        <translation>ein Raum, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Direktnachricht</translation>
    </message>
</context>
<context>
    <name>hearth::app::FrameShelf</name>
    <message>
        <source>The keyring does not give what was sent to this source and saved for it. What is sent and saved now is known until Hearth ends.</source>
        <translation>Der Schlüsselbund gibt nicht heraus, was an diese Quelle gesendet und für sie gespeichert wurde. Was du jetzt sendest und speicherst, bleibt bekannt, bis Hearth endet.</translation>
    </message>
    <message>
        <source>The keyring does not take what is sent and saved. It is known until Hearth ends.</source>
        <translation>Der Schlüsselbund nimmt nicht an, was du sendest und speicherst. Es bleibt bekannt, bis Hearth endet.</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostCheckup</name>
    <message>
        <source>One problem was found.</source>
        <translation>Ein Problem wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n Problem wurde gefunden.</numerusform>
            <numerusform>%n Probleme wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well on this computer.</source>
        <translation>Auf diesem Rechner ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>No problem was found on this computer, but not everything is as it could be.</source>
        <translation>Auf diesem Rechner wurde kein Problem gefunden, aber nicht alles ist, wie es sein könnte.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>This computer could not be looked at: %1</source>
        <translation>Dieser Rechner ließ sich nicht untersuchen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostInvite</name>
    <message>
        <source>Anyone on this network may create an account, with or without the link.</source>
        <translation>Alle in diesem Netzwerk dürfen ein Konto erstellen, mit oder ohne Link.</translation>
    </message>
    <message>
        <source>Good for %1 and %2. Give it only to those you want there.</source>
        <translation>Gilt für %1 und %2. Gib ihn nur denen, die du dort haben möchtest.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>one day</source>
        <translation>einen Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::HostOwner</name>
    <message>
        <source>Hearth, on the server&apos;s computer</source>
        <translation>Hearth, auf dem Rechner des Servers</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostedServer</name>
    <message>
        <source>The server runs, but did not answer when it was to let you in. Open the chat to try again.</source>
        <translation>Der Server läuft, antwortete aber nicht, als er dich einlassen sollte. Öffne den Chat, um es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>The server runs, but did not let you in: %1</source>
        <translation>Der Server läuft, ließ dich aber nicht ein: %1</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>Mein Server</translation>
    </message>
    <message>
        <source>%1&apos;s server</source>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>The server&apos;s program could not be started.</source>
        <translation>Das Programm des Servers ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly, and was started again.</source>
        <translation>Der Server wurde unerwartet beendet und wieder gestartet.</translation>
    </message>
    <message>
        <source>The server ended again and again, so it is not started any more. Its log says more.</source>
        <translation>Der Server wurde immer wieder beendet und wird daher nicht mehr gestartet. Sein Log sagt mehr.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteModel</name>
    <message>
        <source>1 use left</source>
        <translation>noch 1-mal nutzbar</translation>
    </message>
    <message numerus="yes">
        <source>%n uses left</source>
        <translation>
            <numerusform>noch %n-mal nutzbar</numerusform>
            <numerusform>noch %n-mal nutzbar</numerusform>
        </translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>made on the server&apos;s machine, %1</source>
        <translation>erstellt auf dem Rechner des Servers, %1</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>erstellt von %1, %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::InvitePicture</name>
    <message>
        <source>Only a picture on this computer can be read. Save it first.</source>
        <translation>Nur ein Bild auf diesem Rechner lässt sich lesen. Speichere es zuerst.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the code.</source>
        <translation>Dieses Bild ist zu groß. Schneide den Teil mit dem Code aus.</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. PNG and JPEG can.</source>
        <translation>Das ist kein Bild, das hier gelesen werden kann. PNG und JPEG gehen.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture, or it is not sharp enough.</source>
        <translation>In diesem Bild ist kein QR-Code, oder er ist nicht scharf genug.</translation>
    </message>
    <message>
        <source>The code in this picture is not an invite to a Hearth server.</source>
        <translation>Der Code in diesem Bild ist keine Einladung zu einem Hearth-Server.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteeModel</name>
    <message>
        <source>%1 is in the room now.</source>
        <translation>%1 ist jetzt im Raum.</translation>
    </message>
</context>
<context>
    <name>hearth::app::JumpModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>Räume finden und erstellen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Dein Konto</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Auf Dunkel umschalten</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Auf Hell umschalten</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Dem System folgen</translation>
    </message>
    <message>
        <source>light or dark, as it is</source>
        <translation>hell oder dunkel, wie dort</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>how the server does</source>
        <translation>wie es dem Server geht</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>any live stream</source>
        <translation>beliebige Live-Streams</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Leute und Einladungen</translation>
    </message>
    <message>
        <source>Online: you may be disturbed</source>
        <translation>Online: Du darfst gestört werden</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Nicht stören, 30 Minuten lang</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Nicht stören, 1 Stunde lang</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow 9:00</source>
        <translation>Nicht stören bis morgen 9:00 Uhr</translation>
    </message>
    <message>
        <source>Do not disturb until you turn it off</source>
        <translation>Nicht stören, bis du es ausschaltest</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Status setzen&#xa0;…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>hearth::app::KeptSources</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::MemberModel</name>
    <message>
        <source>owner of this room</source>
        <translation>Inhaber dieses Raums</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>owner of the server</source>
        <translation>Inhaber des Servers</translation>
    </message>
    <message>
        <source>admin of the server</source>
        <translation>Admin des Servers</translation>
    </message>
    <message>
        <source>Owners and moderators — %1</source>
        <translation>Inhaber und Moderatoren – %1</translation>
    </message>
    <message>
        <source>Members — %1</source>
        <translation>Mitglieder – %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 — %2, last known</source>
        <translation>%1 – %2, zuletzt bekannt</translation>
    </message>
</context>
<context>
    <name>hearth::app::MemberPages</name>
    <message>
        <source>The list comes when the connection is back.</source>
        <translation>Die Liste kommt, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageActions</name>
    <message>
        <source>the connection was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>die Nachricht gibt es nicht mehr</translation>
    </message>
    <message>
        <source>you may not do that here</source>
        <translation>du darfst das hier nicht</translation>
    </message>
    <message>
        <source>a room has %1 pinned messages at most</source>
        <translation>ein Raum hat höchstens %1 angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>it is too much for one message</source>
        <translation>das ist zu viel für eine Nachricht</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>der Server hatte ein Problem</translation>
    </message>
    <message>
        <source>This needs a connection to the server.</source>
        <translation>Dafür braucht es eine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The reaction could not be taken back: %1.</source>
        <translation>Die Reaktion konnte nicht zurückgenommen werden: %1.</translation>
    </message>
    <message>
        <source>The reaction could not be added: %1.</source>
        <translation>Die Reaktion konnte nicht hinzugefügt werden: %1.</translation>
    </message>
    <message>
        <source>The message could not be deleted: %1.</source>
        <translation>Die Nachricht konnte nicht gelöscht werden: %1.</translation>
    </message>
    <message>
        <source>The message could not be pinned: %1.</source>
        <translation>Die Nachricht konnte nicht angeheftet werden: %1.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1.</source>
        <translation>Die Nachricht konnte nicht losgelöst werden: %1.</translation>
    </message>
    <message>
        <source>It could not be marked as unread: %1.</source>
        <translation>Die Nachricht konnte nicht als ungelesen markiert werden: %1.</translation>
    </message>
    <message>
        <source>The change was not saved: %1.</source>
        <translation>Die Änderung wurde nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageNotices</name>
    <message>
        <source>One more waits before it.</source>
        <translation>Davor wartet noch eine.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait before it.</source>
        <translation>
            <numerusform>Davor wartet noch %n.</numerusform>
            <numerusform>Davor warten noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageSearch</name>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-17, today or yesterday.</source>
        <translation>„%1“ ist kein Tag. Schreibe ihn als 2026-11-17, today oder yesterday.</translation>
    </message>
    <message>
        <source>Nobody that you share a room with is called “%1”.</source>
        <translation>Niemand, mit dem du einen Raum teilst, heißt „%1“.</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>Du bist in keinem Raum namens „%1“.</translation>
    </message>
    <message>
        <source>Type a word that is to be in the message, too.</source>
        <translation>Gib auch ein Wort ein, das in der Nachricht stehen soll.</translation>
    </message>
    <message>
        <source>That is too long. 256 characters are looked for at most.</source>
        <translation>Das ist zu lang. Gesucht wird nach höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>The connection was lost meanwhile.</source>
        <translation>Die Verbindung ging inzwischen verloren.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MissedSpan</name>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%n neue seit %1</numerusform>
            <numerusform>%n neue seit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::NewMessage</name>
    <message>
        <source>That is as many as one direct message holds. For more make a room.</source>
        <translation>Mehr fasst eine Direktnachricht nicht. Erstelle dafür einen Raum.</translation>
    </message>
    <message>
        <source>This server has direct messages of two people alone.</source>
        <translation>Dieser Server hat nur Direktnachrichten zu zweit.</translation>
    </message>
</context>
<context>
    <name>hearth::app::Outbox</name>
    <message>
        <source>the message that it answers is not there any more</source>
        <translation>die beantwortete Nachricht gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>you can&apos;t write here any more</source>
        <translation>du kannst hier nicht mehr schreiben</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>der Server hatte ein Problem</translation>
    </message>
    <message>
        <source>this computer can&apos;t keep it; is the disk full?</source>
        <translation>dieser Rechner kann die Nachricht nicht aufbewahren; ist die Festplatte voll?</translation>
    </message>
</context>
<context>
    <name>hearth::app::OwnPresence</name>
    <message>
        <source>The connection was lost before the others were told.</source>
        <translation>Die Verbindung ging verloren, bevor die anderen es erfuhren.</translation>
    </message>
    <message>
        <source>The others could not be told: %1</source>
        <translation>Die anderen konnten es nicht erfahren: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Do not disturb %1</source>
        <translation>Nicht stören %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>Bitte höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are characters in it that can&apos;t be shown.</source>
        <translation>Der Status enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
</context>
<context>
    <name>hearth::app::PinnedMessages</name>
    <message>
        <source>The connection was lost, so the message may still be pinned.</source>
        <translation>Die Verbindung ging verloren, die Nachricht ist vielleicht noch angeheftet.</translation>
    </message>
    <message>
        <source>You may not unpin messages here.</source>
        <translation>Du darfst hier keine Nachrichten loslösen.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1</source>
        <translation>Die Nachricht konnte nicht losgelöst werden: %1</translation>
    </message>
    <message>
        <source>The pinned messages can&apos;t be shown: %1</source>
        <translation>Die angehefteten Nachrichten lassen sich nicht anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::Plot</name>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
</context>
<context>
    <name>hearth::app::RateStrip</name>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
</context>
<context>
    <name>hearth::app::ReceivedNotices</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::Replay</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>hearth::app::ReplayServer</name>
    <message>
        <source>Port %1 can&apos;t be listened on: %2</source>
        <translation>An Port %1 lässt sich nicht lauschen: %2</translation>
    </message>
    <message>
        <source>Nothing in “%1” came from a source, so there is nothing to serve.</source>
        <translation>Nichts in „%1“ kam von einer Quelle, daher gibt es nichts auszuliefern.</translation>
    </message>
    <message>
        <source>Replaying %1: %2 events of %3 s, at %4×</source>
        <translation>Wiedergabe von %1: %2 Ereignisse aus %3 s, mit %4×</translation>
    </message>
    <message>
        <source>  event stream  %1</source>
        <translation>  Event-Stream  %1</translation>
    </message>
    <message>
        <source>  WebSocket     %1</source>
        <translation>  WebSocket     %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Strg+C beendet sie.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomBook</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDetails</name>
    <message>
        <source>A room needs a name.</source>
        <translation>Ein Raum braucht einen Namen.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most %1 characters, in one line.</source>
        <translation>Der Name eines Raums hat höchstens %1 Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>A topic has at most %1 characters, in one line.</source>
        <translation>Ein Thema hat höchstens %1 Zeichen, in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDirectoryModel</name>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>Der Server ist beschäftigt. Es geht gleich weiter&#xa0;…</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>Keine Verbindung zum Server. Versuche es erneut, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>A room of this name is there already. Choose another name.</source>
        <translation>Einen Raum mit diesem Namen gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>Der Name des Raums</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>Gib dem Raum einen Namen.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters, in one line.</source>
        <translation>Der Name eines Raums hat höchstens 64 Zeichen, in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomLeaving</name>
    <message>
        <source>It is public: you can come back through the list of rooms.</source>
        <translation>Er ist öffentlich: Über die Raumliste kannst du zurückkommen.</translation>
    </message>
    <message>
        <source>It is private and nobody else is in it, so nobody can ever come back to it.</source>
        <translation>Er ist privat, und sonst ist niemand darin, daher kann nie wieder jemand hinein.</translation>
    </message>
    <message>
        <source>It is private: you can only come back when somebody who is in it invites you.</source>
        <translation>Er ist privat: Du kannst nur zurück, wenn dich jemand einlädt, der darin ist.</translation>
    </message>
    <message>
        <source>You own it: it is handed on to the moderator, else to the member, who has been in it for the longest time.</source>
        <translation>Er gehört dir: Er geht an den Moderator über, der am längsten dabei ist, sonst an das Mitglied, das am längsten dabei ist.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomTitles</name>
    <message>
        <source>a private room</source>
        <translation>ein privater Raum</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomView</name>
    <message>
        <source>The messages can&apos;t be shown: %1</source>
        <translation>Die Nachrichten lassen sich nicht anzeigen: %1</translation>
    </message>
    <message>
        <source>This message is not on this computer. It can be read with a connection.</source>
        <translation>Diese Nachricht ist nicht auf diesem Rechner. Mit einer Verbindung ist sie lesbar.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The message that this answers was not found.</source>
        <translation>Die beantwortete Nachricht wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The message that this answers is not on this computer. It can be read with a connection.</source>
        <translation>Die beantwortete Nachricht ist nicht auf diesem Rechner. Mit einer Verbindung ist sie lesbar.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>du bist nicht mehr in diesem Raum</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Mitglied</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::SeriesSet</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerAdministration</name>
    <message>
        <source>The connection was lost meanwhile. Look whether it was done when it is back.</source>
        <translation>Die Verbindung ging inzwischen verloren. Sieh nach, ob es geschehen ist, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow that: %1.</source>
        <translation>Deine Rolle auf diesem Server erlaubt das nicht: %1.</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Der Server hat abgelehnt: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>This link works on this computer alone: you are connected by an address that means “here”. For others put the server&apos;s own address in its place.</source>
        <translation>Dieser Link funktioniert nur auf diesem Rechner: Du bist über eine Adresse verbunden, die „hier“ bedeutet. Setze für andere die eigene Adresse des Servers an ihre Stelle.</translation>
    </message>
    <message>
        <source>Your connection is not encrypted, and links only lead to encrypted ones. Tell them the address %1, and the code that stands behind “invite=”.</source>
        <translation>Deine Verbindung ist nicht verschlüsselt, und Links führen nur zu verschlüsselten. Nenne den anderen die Adresse %1 und den Code, der hinter „invite=“ steht.</translation>
    </message>
    <message>
        <source>A reason has at most 256 characters, in one line.</source>
        <translation>Ein Grund hat höchstens 256 Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>Der Server ist beschäftigt. Es geht gleich weiter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerEventModel</name>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerFinder</name>
    <message>
        <source>1 person there</source>
        <translation>1 Person dort</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>offen für alle</translation>
    </message>
    <message>
        <source>invite only</source>
        <translation>nur mit Einladung</translation>
    </message>
    <message>
        <source>no new accounts</source>
        <translation>keine neuen Konten</translation>
    </message>
    <message numerus="yes">
        <source>%n people there</source>
        <translation>
            <numerusform>%n Person dort</numerusform>
            <numerusform>%n Personen dort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerHistory</name>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>Neuverbindungen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#xa0;%</translation>
    </message>
</context>
<context>
    <name>hearth::app::Session</name>
    <message>
        <source>There is no connection to the server, so this conversation can&apos;t be begun. Try again when it is back.</source>
        <translation>Keine Verbindung zum Server, daher kann diese Unterhaltung nicht beginnen. Versuche es erneut, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>This person is not on this server any more.</source>
        <translation>Diese Person ist nicht mehr auf diesem Server.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be begun: %1</source>
        <translation>Diese Unterhaltung kann nicht beginnen: %1</translation>
    </message>
    <message>
        <source>The server is busy. The conversation opens in a moment…</source>
        <translation>Der Server ist beschäftigt. Die Unterhaltung öffnet sich gleich&#xa0;…</translation>
    </message>
    <message>
        <source>Hearth can&apos;t use its folder on this computer: drafts and unsent messages are lost when it is closed.</source>
        <translation>Hearth kann seinen Ordner auf diesem Rechner nicht benutzen: Entwürfe und nicht gesendete Nachrichten gehen beim Schließen verloren.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to. It may be one of a server on the computer where the link was made.</source>
        <translation>Du bist nicht in dem Raum, zu dem dieser Link führt. Vielleicht gehört er zu einem Server auf dem Rechner, auf dem der Link entstand.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to, or it is not there any more.</source>
        <translation>Du bist nicht in dem Raum, zu dem dieser Link führt, oder es gibt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>A room that is gone</source>
        <translation>Ein Raum, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>A moderator</source>
        <translation>Die Moderation</translation>
    </message>
    <message>
        <source>%1 banned you from %2. You can&apos;t come back until that is lifted.</source>
        <translation>%1 hat dich für %2 gesperrt. Du kannst erst zurück, wenn die Sperre aufgehoben ist.</translation>
    </message>
    <message>
        <source>%1 removed you from %2.</source>
        <translation>%1 hat dich aus %2 entfernt.</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>du bist nicht mehr in diesem Raum</translation>
    </message>
    <message>
        <source>1 message has not been sent.</source>
        <translation>1 Nachricht wurde nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not been sent.</source>
        <translation>
            <numerusform>%n Nachricht wurde nicht gesendet.</numerusform>
            <numerusform>%n Nachrichten wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft is not finished.</source>
        <translation>1 Entwurf ist nicht fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not finished.</source>
        <translation>
            <numerusform>%n Entwurf ist nicht fertig.</numerusform>
            <numerusform>%n Entwürfe sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is too long to be sent. It waits where you write.</source>
        <translation>Deine Antwort ist zu lang zum Senden. Sie wartet im Eingabefeld.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionList</name>
    <message>
        <source>Your account on %1 has been deleted.</source>
        <translation>Dein Konto auf %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>The keyring gives no sign-in for this account; it may be locked. This is what was here last. Sign in again under “Servers”.</source>
        <translation>Der Schlüsselbund gibt keine Anmeldung für dieses Konto heraus; vielleicht ist er gesperrt. Du siehst den letzten Stand. Melde dich unter „Server“ neu an.</translation>
    </message>
    <message>
        <source>Sign in again: the keyring gives no sign-in for this account. It may be locked.</source>
        <translation>Melde dich neu an: Der Schlüsselbund gibt keine Anmeldung für dieses Konto heraus. Vielleicht ist er gesperrt.</translation>
    </message>
    <message>
        <source>You were signed out of %1. Sign in again to go on.</source>
        <translation>Du wurdest von %1 abgemeldet. Melde dich neu an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The keyring is not running or is locked, so you will have to sign in again next time.</source>
        <translation>Der Schlüsselbund läuft nicht oder ist gesperrt, daher musst du dich beim nächsten Mal neu anmelden.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionSource</name>
    <message>
        <source>There is no session to look at; sign in first.</source>
        <translation>Es gibt keine Sitzung zum Hineinsehen; melde dich erst an.</translation>
    </message>
    <message>
        <source>Looking at a connection that stands, subprotocol %1</source>
        <translation>Blick in eine bestehende Verbindung, Subprotokoll %1</translation>
    </message>
    <message>
        <source>Looking at a session that is not connected now</source>
        <translation>Blick in eine Sitzung, die gerade nicht verbunden ist</translation>
    </message>
    <message>
        <source>Nothing is sent from here: these frames are the app&apos;s own</source>
        <translation>Von hier wird nichts gesendet: Diese Frames gehören der App</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird aufgebaut</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>Verbunden, Subprotokoll %1</translation>
    </message>
    <message>
        <source>A frame of %1 that can&apos;t be read, and is not shown</source>
        <translation>Ein Frame von %1, der sich nicht lesen lässt und nicht angezeigt wird</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>Ping nach %1 ms beantwortet</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>Geschlossen mit %1, %2</translation>
    </message>
    <message>
        <source>Closed here</source>
        <translation>Hier geschlossen</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Sitzung ist beendet</translation>
    </message>
</context>
<context>
    <name>hearth::app::SignIn</name>
    <message>
        <source>This server&apos;s key could not be saved in your profile, so you will be asked about it again next time. Is the disk full, or the profile read-only?</source>
        <translation>Der Schlüssel dieses Servers ließ sich nicht in deinem Profil speichern, daher wirst du beim nächsten Mal wieder danach gefragt. Ist die Festplatte voll oder das Profil schreibgeschützt?</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Gib deinen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>A user name has at most 64 characters, in one line.</source>
        <translation>Ein Benutzername hat höchstens 64 Zeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>Dieses Passwort ist zu lang. Wähle ein kürzeres.</translation>
    </message>
    <message>
        <source>A display name has at most 64 characters, in one line. Choose a shorter one.</source>
        <translation>Ein Anzeigename hat höchstens 64 Zeichen, in einer Zeile. Wähle einen kürzeren.</translation>
    </message>
    <message>
        <source>This is not an invite code. Copy it again, or paste the whole link as the address.</source>
        <translation>Das ist kein Einladungscode. Kopiere ihn noch einmal oder füge den ganzen Link als Adresse ein.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask whoever runs the server.</source>
        <translation>Dieses Konto darf sich nicht mehr anmelden. Frag den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>This server takes no new accounts without an invite, or none at all. Ask whoever runs it for one.</source>
        <translation>Dieser Server nimmt neue Konten nur mit Einladung an oder gar nicht. Bitte den Betreiber um eine.</translation>
    </message>
    <message>
        <source>The server does not take this invite: it is mistyped, was used up, has expired or was taken back, or the server takes no new accounts. Check it, or ask for a new one.</source>
        <translation>Der Server nimmt diese Einladung nicht an: Sie ist falsch geschrieben, aufgebraucht, abgelaufen oder zurückgenommen, oder der Server nimmt keine neuen Konten an. Prüfe sie oder bitte um eine neue.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>Der Server nimmt das nicht an: %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>Der Benutzername oder das Passwort ist falsch. Prüfe beides und versuche es erneut.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>Der Name „%1“ ist vergeben. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>Der Server kann das gerade nicht. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warte einen Moment und versuche es dann erneut.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Warte eine Sekunde und versuche es dann erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Warte %n Sekunde und versuche es dann erneut.</numerusform>
            <numerusform>Warte %n Sekunden und versuche es dann erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Warte %n Minute und versuche es dann erneut.</numerusform>
            <numerusform>Warte %n Minuten und versuche es dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too short. Choose one of %1 characters at least.</source>
        <translation>Dieses Passwort ist zu kurz. Wähle eines mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, of several words for example.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten. Wähle ein anderes, zum Beispiel aus mehreren Wörtern.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SlashCommands</name>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Changes the topic of this room</source>
        <translation>Ändert das Thema dieses Raums</translation>
    </message>
    <message>
        <source>@user</source>
        <translation>@Name</translation>
    </message>
    <message>
        <source>Brings somebody into this room</source>
        <translation>Holt jemanden in diesen Raum</translation>
    </message>
    <message>
        <source>Leaves this room</source>
        <translation>Verlässt diesen Raum</translation>
    </message>
    <message>
        <source>Tells the others that you are there</source>
        <translation>Zeigt den anderen, dass du da bist</translation>
    </message>
    <message>
        <source>Tells the others that you are away</source>
        <translation>Zeigt den anderen, dass du abwesend bist</translation>
    </message>
    <message>
        <source>Asks the others not to disturb you</source>
        <translation>Bittet die anderen, dich nicht zu stören</translation>
    </message>
    <message>
        <source>emoji text</source>
        <translation>Emoji Text</translation>
    </message>
    <message>
        <source>Says something of yourself</source>
        <translation>Sagt etwas über dich</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Says it with a shrug</source>
        <translation>Sagt es mit einem Achselzucken</translation>
    </message>
    <message>
        <source>%1 stands alone.</source>
        <translation>%1 steht für sich allein.</translation>
    </message>
    <message>
        <source>/leave stands alone.</source>
        <translation>/leave steht für sich allein.</translation>
    </message>
    <message>
        <source>Whom? Write the user name behind /invite.</source>
        <translation>Wen? Schreibe den Benutzernamen hinter /invite.</translation>
    </message>
    <message>
        <source>Nobody here is known as %1.</source>
        <translation>Hier ist niemand als %1 bekannt.</translation>
    </message>
    <message>
        <source>Until when? Write /dnd alone, or 30m, 1h, tomorrow or off behind it.</source>
        <translation>Bis wann? Schreibe nur /dnd oder dahinter 30m, 1h, tomorrow oder off.</translation>
    </message>
    <message>
        <source>This server can&apos;t end it by itself. Write /dnd alone.</source>
        <translation>Dieser Server kann es nicht von selbst beenden. Schreibe nur /dnd.</translation>
    </message>
    <message>
        <source>The connection was lost before the command was carried out.</source>
        <translation>Die Verbindung ging verloren, bevor der Befehl ausgeführt war.</translation>
    </message>
    <message>
        <source>That could not be done: %1</source>
        <translation>Das ging nicht: %1</translation>
    </message>
    <message>
        <source>There is no command %1 here. Two slashes at the beginning write it as it is.</source>
        <translation>Den Befehl %1 gibt es hier nicht. Mit zwei Schrägstrichen am Anfang bleibt er einfacher Text.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceDesk</name>
    <message>
        <source>The keyring does not take what is secret of this source. It is known until Hearth ends, and has to be entered again after that.</source>
        <translation>Der Schlüsselbund nimmt das Geheime dieser Quelle nicht an. Es bleibt bekannt, bis Hearth endet, und muss danach neu eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceForm</name>
    <message>
        <source>“%1” is no header: a header is “Name: value”.</source>
        <translation>„%1“ ist kein Header: Ein Header ist „Name: Wert“.</translation>
    </message>
    <message>
        <source>Where does the stream come from?</source>
        <translation>Woher kommt der Stream?</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>„%1“ ist keine Adresse eines Streams.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>From 0 to %1 seconds; 0 is never.</source>
        <translation>Von 0 bis %1 Sekunden; 0 heißt nie.</translation>
    </message>
    <message>
        <source>The keyring does not give what is secret of this source. Unlock it and choose the source again, or enter it anew.</source>
        <translation>Der Schlüsselbund gibt das Geheime dieser Quelle nicht heraus. Entsperre ihn und wähle die Quelle erneut, oder gib es neu ein.</translation>
    </message>
    <message>
        <source>That is the address of an event stream.</source>
        <translation>Das ist die Adresse eines Event-Streams.</translation>
    </message>
    <message>
        <source>That is the address of a WebSocket.</source>
        <translation>Das ist die Adresse eines WebSockets.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and no file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceFrames</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Gib der Vorlage einen Namen.</translation>
    </message>
    <message>
        <source>There is nothing to save: write the frame first.</source>
        <translation>Es gibt nichts zu speichern: Schreibe erst den Frame.</translation>
    </message>
    <message>
        <source>A template has %1 characters at most.</source>
        <translation>Eine Vorlage hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>Es gibt schon %1 Vorlagen. Entferne erst eine.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceTab</name>
    <message>
        <source>SSE</source>
        <translation>SSE</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>It is not connected.</source>
        <translation>Es gibt keine Verbindung.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <translation>Das ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and A to F.</source>
        <translation>Bytes sind Paare aus den Ziffern 0 bis 9 und A bis F.</translation>
    </message>
    <message>
        <source>This is no JSON: a frame of JSON is one value.</source>
        <translation>Das ist kein JSON: Ein JSON-Frame ist ein einzelner Wert.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
</context>
<context>
    <name>hearth::app::TileModel</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Messages / s</source>
        <translation>Nachrichten / s</translation>
    </message>
    <message>
        <source>Delivery p50 / p99</source>
        <translation>Zustellung p50 / p99</translation>
    </message>
    <message>
        <source>Reconnects / min</source>
        <translation>Neuverbindungen / min</translation>
    </message>
    <message>
        <source>Errors / min</source>
        <translation>Fehler / min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>the same for %1</source>
        <translation>gleich seit %1</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 mehr in %2</translation>
    </message>
    <message>
        <source>%1 fewer in %2</source>
        <translation>%1 weniger in %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>Spitze %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nichts in %1</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>within target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>über %1 ms</translation>
    </message>
    <message>
        <source>nobody was lost</source>
        <translation>kein Abbruch</translation>
    </message>
    <message>
        <source>%1 resumed, %2 fresh</source>
        <translation>%1 fortgesetzt, %2 neu</translation>
    </message>
    <message>
        <source>no rate limits hit</source>
        <translation>kein Limit erreicht</translation>
    </message>
    <message>
        <source>%1 by rate limits</source>
        <translation>%1 durch Limits</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimeChart</name>
    <message>
        <source>Threshold: above %1</source>
        <translation>Schwelle: über %1</translation>
    </message>
    <message>
        <source>Threshold: below %1</source>
        <translation>Schwelle: unter %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimelineModel</name>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>saving the change…</source>
        <translation>Änderung wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Message removed by its author</source>
        <translation>Nachricht vom Verfasser entfernt</translation>
    </message>
    <message>
        <source>Message removed by a moderator</source>
        <translation>Nachricht von der Moderation entfernt</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>Nachricht entfernt</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Eine frühere Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayItem</name>
    <message>
        <source>1 message is for you</source>
        <translation>1 Nachricht ist für dich</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are for you</source>
        <translation>
            <numerusform>%n Nachricht ist für dich</numerusform>
            <numerusform>%n Nachrichten sind für dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayMenu</name>
    <message>
        <source>Open Hearth</source>
        <translation>Hearth öffnen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>hearth::app::TypingNames</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n Person schreibt&#xa0;…</numerusform>
            <numerusform>%n Personen schreiben&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::WatchedTransport</name>
    <message>
        <source>It could not be opened</source>
        <translation>Die Verbindung ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The server showed another key than the known one, %1; nothing was sent</source>
        <translation>Der Server zeigte mit %1 einen anderen Schlüssel als den bekannten; nichts wurde gesendet</translation>
    </message>
</context>
</TS>
