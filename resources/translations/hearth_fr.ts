<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on, as long as the notice of the licence stays with it.</source>
        <translation>MIT&#x202f;: vous pouvez utiliser, modifier et transmettre Hearth, tant que la mention de la licence l’accompagne.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>Put this into your report: versions, the desktop, how the window looks and how the connection does. No address, no name, no message and nothing secret is in it.</source>
        <translation>Joignez ceci à votre rapport&#x202f;: versions, bureau, apparence de la fenêtre, état de la connexion. Il n’y a là ni adresse, ni nom, ni message, ni rien de secret.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Change your status…</source>
        <translation>Modifier votre statut…</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Définir un statut…</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>Effacer votre statut</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>Ajouter une réaction</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Address or invite link</source>
        <translation>Adresse ou lien d’invitation</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Invite from a picture…</source>
        <translation>Invitation depuis une image…</translation>
    </message>
    <message>
        <source>hearth://… or host:port</source>
        <translation>hearth://… ou hôte:port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use the invite link you copied</source>
        <translation>Utiliser le lien d’invitation copié</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Show the event</source>
        <translation>Afficher l’événement</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>No notices of %1 any more</source>
        <translation>Supprimer l’alerte&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 vaut %2.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 %4.</source>
        <translation>%1 vaut %2, %3 %4.</translation>
    </message>
    <message>
        <source>One more came since the last notice.</source>
        <translation>Un autre est arrivé depuis la dernière alerte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more came since the last notice.</source>
        <translation>
            <numerusform>%n autre est arrivé depuis la dernière alerte.</numerusform>
            <numerusform>%n autres sont arrivés depuis la dernière alerte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>Notices of %1</source>
        <translation>Alertes de %1</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>Ce qui déclenche une alerte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Supérieur</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Inférieur</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>How they are compared</source>
        <translation>Type de comparaison</translation>
    </message>
    <message>
        <source>At most one notice per</source>
        <translation>Au plus une alerte par</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Add notice</source>
        <translation>Ajouter l’alerte</translation>
    </message>
    <message>
        <source>Be told on the desktop when an event comes whose field is above, below or equal to a value. Its chart shows the line.</source>
        <translation>Soyez averti sur le bureau quand arrive un événement dont le champ est supérieur, inférieur ou égal à une valeur. Son tracé montre la limite.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark at the moment</source>
        <translation>Sombre en ce moment</translation>
    </message>
    <message>
        <source>Light at the moment</source>
        <translation>Clair en ce moment</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere, Ctrl+0 puts it back.</source>
        <translation>Ctrl++ et Ctrl+- la changent partout, Ctrl+0 la rétablit.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espacement</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>More messages and rows fit the window.</source>
        <translation>La fenêtre contient plus de messages et de lignes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>La langue du système</translation>
    </message>
    <message>
        <source>Hearth speaks it from its next start on.</source>
        <translation>Hearth l’adoptera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as your desktop asks.</source>
        <translation>Rien ne bouge tout seul, comme le demande votre bureau.</translation>
    </message>
</context>
<context>
    <name>AuditPart</name>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>What admins, owners and moderators did, here and on the server&apos;s own machine. It is kept for a year.</source>
        <translation>Ce qu’ont fait les admins, les propriétaires et les modérateurs, ici et sur la machine du serveur. Conservé pendant un an.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien à signaler pour l’instant.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>{by} made an account for {user}</source>
        <translation>{by} a créé un compte pour {user}</translation>
    </message>
    <message>
        <source>{by} banned {user}</source>
        <translation>{by} a banni {user}</translation>
    </message>
    <message>
        <source>{by} lifted the ban of {user}</source>
        <translation>{by} a levé le bannissement de {user}</translation>
    </message>
    <message>
        <source>{by} made {user} {role}</source>
        <translation>{by} a donné à {user} le rôle «&#x202f;{role}&#x202f;»</translation>
    </message>
    <message>
        <source>{by} set a new password for {user}</source>
        <translation>{by} a défini un nouveau mot de passe pour {user}</translation>
    </message>
    <message>
        <source>{by} deleted the account of {user}</source>
        <translation>{by} a supprimé le compte de {user}</translation>
    </message>
    <message>
        <source>{by} made a token for {user}</source>
        <translation>{by} a créé un jeton pour {user}</translation>
    </message>
    <message>
        <source>{by} revoked a token of {user}</source>
        <translation>{by} a révoqué un jeton de {user}</translation>
    </message>
    <message>
        <source>{by} made an invite for {role}</source>
        <translation>{by} a créé une invitation pour le rôle «&#x202f;{role}&#x202f;»</translation>
    </message>
    <message>
        <source>{by} revoked an invite</source>
        <translation>{by} a révoqué une invitation</translation>
    </message>
    <message>
        <source>{by} changed {room}</source>
        <translation>{by} a modifié le salon {room}</translation>
    </message>
    <message>
        <source>{by} removed {user} from {room}</source>
        <translation>{by} a retiré {user} du salon {room}</translation>
    </message>
    <message>
        <source>{by} banned {user} from {room}</source>
        <translation>{by} a banni {user} du salon {room}</translation>
    </message>
    <message>
        <source>{by} let {user} into {room} again</source>
        <translation>{by} a levé le bannissement de {user} du salon {room}</translation>
    </message>
    <message>
        <source>{by} made {user} {role} of {room}</source>
        <translation>{by} a donné à {user} le rôle «&#x202f;{role}&#x202f;» dans le salon {room}</translation>
    </message>
    <message>
        <source>{by} deleted a message of {user} in {room}</source>
        <translation>{by} a supprimé un message de {user} dans le salon {room}</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>son nom</translation>
    </message>
    <message>
        <source>its topic</source>
        <translation>son sujet</translation>
    </message>
    <message>
        <source>only moderators write there now</source>
        <translation>seuls les modérateurs y écrivent désormais</translation>
    </message>
    <message>
        <source>all members write there again</source>
        <translation>tous les membres peuvent de nouveau y écrire</translation>
    </message>
    <message>
        <source>everybody finds it now</source>
        <translation>tout le monde peut désormais le trouver</translation>
    </message>
    <message>
        <source>one comes in by invitation alone now</source>
        <translation>on n’y entre désormais que sur invitation</translation>
    </message>
    <message>
        <source>%1 did “%2”</source>
        <translation>%1 a fait «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Local admin</source>
        <translation>Admin local</translation>
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
        <translation>Bannir %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and can&apos;t sign in any more. What they wrote stays, and so do their places in rooms. The ban can be lifted again.</source>
        <translation>Toutes les sessions de %1 seront fermées immédiatement et toute nouvelle connexion sera refusée. Ses messages restent, ainsi que sa place dans les salons. Le bannissement pourra être levé.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Bannir %1</translation>
    </message>
    <message>
        <source>Reason, for the audit log (may stay empty)</source>
        <translation>Motif, pour le journal d’audit (facultatif)</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Unban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Débannir %1</translation>
    </message>
</context>
<context>
    <name>BannedPeople</name>
    <message>
        <source>Banned people</source>
        <translation>Personnes bannies</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>Personne n’est banni de ce salon.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The list can be read when the connection is back.</source>
        <translation>La liste sera disponible au retour de la connexion.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>BusyRoomRow</name>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 événements</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source>Chosen event</source>
        <translation>Événement choisi</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>How the event is shown</source>
        <translation>Affichage de l’événement</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Copier la charge utile</translation>
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
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is no capture.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une capture.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Record into a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Write events to a file</source>
        <translation>Écrire les événements dans un fichier</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>Tracés (%1)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
</context>
<context>
    <name>CaptureTable</name>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Aucun événement ne passe le filtre.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>ChangedKeyDialog</name>
    <message>
        <source>Is this your server?</source>
        <translation>Est-ce bien votre serveur&#x202f;?</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed</source>
        <translation>La clé du serveur a changé</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Rester hors ligne</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>%1: nothing in this time</source>
        <translation>%1&#x202f;: rien pendant cette période</translation>
    </message>
    <message>
        <source>%1: min %2, mean %3, max %4, last %5</source>
        <translation>%1&#x202f;: min %2, moyenne %3, max %4, dernière valeur %5</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Looking at the server, this computer and its network…</source>
        <translation>Examen du serveur, de cet ordinateur et de son réseau…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
</context>
<context>
    <name>CheckupFinding</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>Le réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Le port</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>Being found by itself</source>
        <translation>Découverte automatique</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The data&apos;s folder</source>
        <translation>Le dossier des données</translation>
    </message>
    <message>
        <source>Who may read the data</source>
        <translation>Accès aux données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>No values were seen yet</source>
        <translation>Aucune valeur reçue pour l’instant</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
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
        <translation>Modification de votre message</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Replying to an earlier message</source>
        <translation>Réponse à un message antérieur</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>%n ligne a été collée.</numerusform>
            <numerusform>%n lignes ont été collées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them as code</source>
        <translation>Les afficher comme du code</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Les laisser telles quelles</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Message %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>Écrire dans #%1</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Enter to save · Esc to leave it as it was</source>
        <translation>Entrée pour enregistrer · Échap pour ne rien changer</translation>
    </message>
    <message>
        <source>Enter to send · Shift+Enter for a new line</source>
        <translation>Entrée pour envoyer · Maj+Entrée pour aller à la ligne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Without encryption?</source>
        <translation>Sans chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Est-ce bien votre serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Another key than expected</source>
        <translation>Une autre clé que prévu</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où aller&#x202f;?</translation>
    </message>
    <message>
        <source>You are signed in to %1 as %2. Signing in elsewhere leaves it.</source>
        <translation>Vous êtes sur %1 en tant que %2. Vous connecter ailleurs met fin à cette session.</translation>
    </message>
    <message>
        <source>Compare its fingerprint once, before your password goes there.</source>
        <translation>Comparez son empreinte une fois, avant de lui confier votre mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was sent. Find out why before you go on.</source>
        <translation>Rien n’a été envoyé. Cherchez pourquoi avant de continuer.</translation>
    </message>
    <message>
        <source>Sign in to this server, or create an account there.</source>
        <translation>Connectez-vous à ce serveur ou créez-y un compte.</translation>
    </message>
    <message>
        <source>Join a server on this network, add one by address, or host your own.</source>
        <translation>Rejoignez un serveur de ce réseau, ajoutez-en un par son adresse ou hébergez le vôtre.</translation>
    </message>
    <message>
        <source>Join a server on this network, or any by its address.</source>
        <translation>Rejoignez un serveur de ce réseau, ou n’importe quel autre par son adresse.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Or host a server on this computer</source>
        <translation>Ou héberger un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>Le serveur de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Your server is starting…</source>
        <translation>Votre serveur démarre…</translation>
    </message>
    <message>
        <source>Your server ended unexpectedly and is coming back…</source>
        <translation>Votre serveur s’est arrêté de façon inattendue et redémarre…</translation>
    </message>
    <message>
        <source>Your server is being stopped.</source>
        <translation>Votre serveur est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Your server is not running.</source>
        <translation>Votre serveur est arrêté.</translation>
    </message>
    <message>
        <source>Your server is not running. You can start it again.</source>
        <translation>Votre serveur est arrêté. Vous pouvez le redémarrer.</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Afficher le serveur</translation>
    </message>
    <message>
        <source>Compare the keys</source>
        <translation>Comparer les clés</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (cette session)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Couper…</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>Couper la connexion de %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>the first %1 of more</source>
        <translation>les %1 premières</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CountPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 dropped</source>
        <translation>%1 · écartés&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>jardin</translation>
    </message>
    <message>
        <source>Topic (may stay empty)</source>
        <translation>Sujet (facultatif)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Only who is invited can find it and come in.</source>
        <translation>Seules les personnes invitées peuvent le trouver et y entrer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Créer le salon</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>How the server does</source>
        <translation>État du serveur</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on when the connection is back.</source>
        <translation>Pas de connexion au serveur. Vous voyez les dernières données reçues&#x202f;; la suite viendra au retour de la connexion.</translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>Range and pause</source>
        <translation>Période et pause</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
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
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>DashboardStatus</name>
    <message>
        <source>There is no connection to the server. The dashboard comes when it is back.</source>
        <translation>Pas de connexion au serveur. Le tableau de bord viendra à son retour.</translation>
    </message>
    <message>
        <source>The server tells of itself each second. The first moment is on its way…</source>
        <translation>Le serveur donne de ses nouvelles chaque seconde. Les premières arrivent…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This deletes your message for everybody. It can&apos;t be undone.</source>
        <translation>Votre message sera supprimé pour tout le monde. C’est irréversible.</translation>
    </message>
    <message>
        <source>This deletes %1&apos;s message for everybody. It can&apos;t be undone.</source>
        <translation>Le message de %1 sera supprimé pour tout le monde. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>%1 leaves every room of %2 for good, and nobody can have that name there again. What you wrote stays, under your name. On this computer everything of the account is deleted, messages that were not sent and drafts, too. This can&apos;t be undone.</source>
        <translation>%1 quittera définitivement tous les salons de %2, et plus personne ne pourra y prendre ce nom. Ce que vous avez écrit reste, sous votre nom. Sur cet ordinateur, tout ce qui concerne le compte sera supprimé, y compris les brouillons et les messages non envoyés. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le conserver</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Appareils connectés</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Déconnecter les autres appareils…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien de connu pour l’instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>Déconnecter tous les autres appareils&#x202f;?</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there. This account has no password, so nobody can sign in there again before you set one.</source>
        <translation>Seul cet ordinateur reste connecté. Ce que les autres n’ont pas encore envoyé reste chez eux. Ce compte n’a pas de mot de passe&#x202f;: personne ne pourra s’y reconnecter tant que vous n’en aurez pas défini un.</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there, and they need the password to go on.</source>
        <translation>Seul cet ordinateur reste connecté. Ce que les autres n’ont pas encore envoyé reste chez eux&#x202f;; il leur faudra le mot de passe pour continuer.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>Déconnecter les autres</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>This needs the connection to the server. Try again when it is back.</source>
        <translation>Cela demande une connexion au serveur. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Added %1: %2</source>
        <translation>Ajout de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Suppression de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Changed %1: was %2, is %3</source>
        <translation>Modification de %1&#x202f;: avant %2, maintenant %3</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Choose the event to compare with this one.</source>
        <translation>Choisissez l’événement à comparer à celui-ci.</translation>
    </message>
    <message>
        <source>The event that was marked is not here any more.</source>
        <translation>L’événement retenu n’est plus là.</translation>
    </message>
    <message>
        <source>There is no earlier event of this type.</source>
        <translation>Il n’y a pas d’événement antérieur de ce type.</translation>
    </message>
    <message>
        <source>Compared with event %1</source>
        <translation>Comparé à l’événement %1</translation>
    </message>
    <message>
        <source>Compared with the one before of its type, event %1</source>
        <translation>Comparé au précédent du même type, l’événement %1</translation>
    </message>
    <message>
        <source>Both payloads are the same.</source>
        <translation>Les deux charges utiles sont identiques.</translation>
    </message>
    <message>
        <source>With the one before</source>
        <translation>Comparer au précédent</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer à…</translation>
    </message>
    <message>
        <source>What you choose next is compared with this event</source>
        <translation>Le prochain événement choisi sera comparé à celui-ci</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>DirectoryRow</name>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Rejoint</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
</context>
<context>
    <name>DisturbMenu</name>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow 9:00</source>
        <translation>Jusqu’à demain 9&#xa0;h</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Jusqu’à nouvel ordre</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is on no network: none of its interfaces has an address.</source>
        <translation>Cet ordinateur n’est sur aucun réseau&#x202f;: aucune de ses interfaces n’a d’adresse.</translation>
    </message>
    <message>
        <source>Plug in a cable or join a wireless network, then look again.</source>
        <translation>Branchez un câble ou rejoignez un réseau sans fil, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>The network gave this computer no address; it has made up %1.</source>
        <translation>Le réseau n’a donné aucune adresse à cet ordinateur&#x202f;; il s’est attribué %1.</translation>
    </message>
    <message>
        <source>Look whether the router gives addresses (DHCP), or set one by hand.</source>
        <translation>Vérifiez que le routeur distribue des adresses (DHCP), ou définissez-en une à la main.</translation>
    </message>
    <message>
        <source>This computer is at %1.</source>
        <translation>Cet ordinateur est à l’adresse %1.</translation>
    </message>
    <message>
        <source>There is no network whose multicast could be looked at.</source>
        <translation>Il n’y a aucun réseau dont on puisse examiner le multicast.</translation>
    </message>
    <message>
        <source>Join a network, then look again.</source>
        <translation>Rejoignez un réseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>%1 carries no multicast, so nobody there finds the server by itself.</source>
        <translation>%1 ne transmet pas le multicast&#x202f;: personne n’y trouve le serveur automatiquement.</translation>
    </message>
    <message>
        <source>Give people the address or an invite link instead.</source>
        <translation>Donnez plutôt l’adresse ou un lien d’invitation.</translation>
    </message>
    <message>
        <source>%1 can carry multicast, by which servers are found.</source>
        <translation>%1 peut transmettre le multicast, qui sert à trouver les serveurs.</translation>
    </message>
    <message>
        <source>Whether Avahi runs can&apos;t be asked: %1.</source>
        <translation>Impossible de savoir si Avahi tourne&#x202f;: %1.</translation>
    </message>
    <message>
        <source>systemctl status avahi-daemon tells.</source>
        <translation>systemctl status avahi-daemon vous le dira.</translation>
    </message>
    <message>
        <source>Avahi does not run, so nobody finds the server by itself; by its address or a link they do.</source>
        <translation>Avahi ne tourne pas&#x202f;: personne ne trouve le serveur automatiquement, mais son adresse ou un lien fonctionnent.</translation>
    </message>
    <message>
        <source>sudo apt install avahi-daemon, or sudo systemctl start avahi-daemon.</source>
        <translation>sudo apt install avahi-daemon, ou sudo systemctl start avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs and does not say how it is: %1.</source>
        <translation>Avahi tourne mais ne donne pas son état&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Avahi runs and is not ready, so nobody finds the server by itself yet.</source>
        <translation>Avahi tourne mais n’est pas prêt&#x202f;: personne ne trouve encore le serveur automatiquement.</translation>
    </message>
    <message>
        <source>Look again in a moment, then at journalctl -u avahi-daemon.</source>
        <translation>Vérifiez à nouveau dans un instant, puis consultez journalctl -u avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs: on this network servers are found by themselves.</source>
        <translation>Avahi tourne&#x202f;: sur ce réseau, les serveurs se trouvent automatiquement.</translation>
    </message>
    <message>
        <source>The server speaks plainly here, without a certificate.</source>
        <translation>Ici, le serveur communique en clair, sans certificat.</translation>
    </message>
    <message>
        <source>There is no certificate yet; the server makes one when it starts for other computers.</source>
        <translation>Il n’y a pas encore de certificat&#x202f;; le serveur en crée un quand il démarre pour d’autres ordinateurs.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be read: %1.</source>
        <translation>Le certificat est illisible&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Put it back from a backup; or move tls.crt away, and the next start makes another one for the same key.</source>
        <translation>Restaurez-le depuis une sauvegarde, ou déplacez tls.crt&#x202f;: le prochain démarrage en créera un autre pour la même clé.</translation>
    </message>
    <message>
        <source>Restart the server: it makes another one for the same key.</source>
        <translation>Redémarrez le serveur&#x202f;: il en créera un autre pour la même clé.</translation>
    </message>
    <message>
        <source>Renew it for the same key, then send the server SIGHUP.</source>
        <translation>Renouvelez-le pour la même clé, puis envoyez SIGHUP au serveur.</translation>
    </message>
    <message>
        <source>The certificate is good from %1 on only, so nobody trusts it yet.</source>
        <translation>Le certificat n’est valable qu’à partir du %1&#x202f;: personne ne lui fait encore confiance.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer.</source>
        <translation>Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate ended on %1, so nobody gets in.</source>
        <translation>Le certificat a expiré le %1&#x202f;: plus personne ne peut entrer.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Le certificat expire le %1.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, but does not name %2. The app goes by the key and lets people in all the same; other programs may not.</source>
        <translation>Le certificat est valable jusqu’au %1, mais ne mentionne pas %2. L’application se fie à la clé et laisse entrer quand même&#x202f;; d’autres programmes peuvent refuser.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <translation>Le certificat est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, for %2.</source>
        <translation>Le certificat est valable jusqu’au %1, pour %2.</translation>
    </message>
    <message>
        <source>sudo timedatectl set-ntp true has it set by the network.</source>
        <translation>sudo timedatectl set-ntp true la règle par le réseau.</translation>
    </message>
    <message>
        <source>The clock can&apos;t be right: %1.</source>
        <translation>L’horloge ne peut pas être juste&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, but the data was written later than that.</source>
        <translation>L’horloge indique %1, mais les données ont été écrites plus tard.</translation>
    </message>
    <message>
        <source>The clock says %1; whether the network sets it can&apos;t be asked: %2.</source>
        <translation>L’horloge indique %1&#x202f;; impossible de savoir si le réseau la règle&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Compare it with another clock; timedatectl may tell more.</source>
        <translation>Comparez-la à une autre horloge&#x202f;; timedatectl peut en dire plus.</translation>
    </message>
    <message>
        <source>The clock says %1, and is not set by the network.</source>
        <translation>L’horloge indique %1 et n’est pas réglée par le réseau.</translation>
    </message>
    <message>
        <source>The clock says %1, and is set by the network.</source>
        <translation>L’horloge indique %1 et est réglée par le réseau.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Il n’y a pas de dossier %1.</translation>
    </message>
    <message>
        <source>Name the server&apos;s folder with --data; the first start of hearthd makes it.</source>
        <translation>Indiquez le dossier du serveur avec --data&#x202f;; le premier démarrage de hearthd le crée.</translation>
    </message>
    <message>
        <source>The data is in %1.</source>
        <translation>Les données sont dans %1.</translation>
    </message>
    <message>
        <source>This user may not read and write in %1.</source>
        <translation>Cet utilisateur n’a pas le droit de lire et d’écrire dans %1.</translation>
    </message>
    <message>
        <source>Run this as the user of the server, or give the folder to that user.</source>
        <translation>Lancez ceci avec l’utilisateur du serveur, ou attribuez-lui le dossier.</translation>
    </message>
    <message>
        <source>Others on this computer may use %1.</source>
        <translation>D’autres utilisateurs de cet ordinateur ont accès à %1.</translation>
    </message>
    <message>
        <source>Others on this computer may look into the folder.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire le dossier.</translation>
    </message>
    <message>
        <source>The data is open to its user alone.</source>
        <translation>Les données ne sont accessibles qu’à leur utilisateur.</translation>
    </message>
    <message>
        <source>There is no database yet; the first start makes one.</source>
        <translation>Il n’y a pas encore de base de données&#x202f;; le premier démarrage en crée une.</translation>
    </message>
    <message>
        <source>The database is undamaged, %1 MB.</source>
        <translation>La base de données est intacte, %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The database is no good: %1.</source>
        <translation>La base de données est endommagée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Stop the server, copy the folder, then go back to a backup: hearthd restore FILE.</source>
        <translation>Arrêtez le serveur, copiez le dossier, puis revenez à une sauvegarde&#x202f;: hearthd restore FILE.</translation>
    </message>
    <message>
        <source>Not looked at: the server listens to this computer alone.</source>
        <translation>Non examiné&#x202f;: le serveur n’écoute que cet ordinateur.</translation>
    </message>
    <message>
        <source>Let it listen to others first, as said of its port.</source>
        <translation>Laissez-le d’abord écouter les autres, comme indiqué pour son port.</translation>
    </message>
    <message>
        <source>Not looked at: the server&apos;s port is not known.</source>
        <translation>Non examiné&#x202f;: le port du serveur n’est pas connu.</translation>
    </message>
    <message>
        <source>Start the server, then look again.</source>
        <translation>Démarrez le serveur, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>No firewall of this computer is in the way.</source>
        <translation>Aucun pare-feu de cet ordinateur ne fait obstacle.</translation>
    </message>
    <message>
        <source>A server would not start as it is told to: %1.</source>
        <translation>Un serveur ne démarrerait pas avec ces réglages&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Correct that, then look again.</source>
        <translation>Corrigez cela, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Where the server listens is not known: %1.</source>
        <translation>On ne sait pas où le serveur écoute&#x202f;: %1.</translation>
    </message>
    <message>
        <source>ss -ltnp shows which program listens where.</source>
        <translation>ss -ltnp montre quel programme écoute où.</translation>
    </message>
    <message>
        <source>The server says that it listens at %1, but nothing answers there (%2).</source>
        <translation>Le serveur dit écouter sur %1, mais rien n’y répond (%2).</translation>
    </message>
    <message>
        <source>Stop the server and start it again.</source>
        <translation>Arrêtez le serveur et redémarrez-le.</translation>
    </message>
    <message>
        <source>The server listens at %1, which this computer alone can reach.</source>
        <translation>Le serveur écoute sur %1, que seul cet ordinateur peut joindre.</translation>
    </message>
    <message>
        <source>Start it with --listen 0.0.0.0:%1 to let others in; behind a proxy this is as it should be.</source>
        <translation>Démarrez-le avec --listen 0.0.0.0:%1 pour laisser entrer les autres&#x202f;; derrière un proxy, tout est en ordre.</translation>
    </message>
    <message>
        <source>The server listens at %1.</source>
        <translation>Le serveur écoute sur %1.</translation>
    </message>
    <message>
        <source>The server would take any free port of %1.</source>
        <translation>Le serveur prendrait n’importe quel port libre de %1.</translation>
    </message>
    <message>
        <source>%1 is free for the server.</source>
        <translation>%1 est libre pour le serveur.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be listened to: %2.</source>
        <translation>Impossible d’écouter sur %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>ss -ltnp shows who has the port; end that program, or take another port with --listen.</source>
        <translation>ss -ltnp montre qui occupe le port&#x202f;; fermez ce programme, ou prenez un autre port avec --listen.</translation>
    </message>
    <message>
        <source>Not tried: no server runs that answers.</source>
        <translation>Non essayé&#x202f;: aucun serveur en marche ne répond.</translation>
    </message>
    <message>
        <source>Not tried: the server listens to this computer alone.</source>
        <translation>Non essayé&#x202f;: le serveur n’écoute que cet ordinateur.</translation>
    </message>
    <message>
        <source>Not tried: this computer has no address where the server listens.</source>
        <translation>Non essayé&#x202f;: cet ordinateur n’a pas d’adresse là où le serveur écoute.</translation>
    </message>
    <message>
        <source>The server answers at %1, asked from this computer.</source>
        <translation>Le serveur répond sur %1, depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>The server does not answer at %1.</source>
        <translation>Le serveur ne répond pas sur %1.</translation>
    </message>
    <message>
        <source>Look at the certificate, and into the server&apos;s log.</source>
        <translation>Consultez le certificat et le journal du serveur.</translation>
    </message>
    <message>
        <source>Let connections to TCP port %1 through this computer&apos;s firewall.</source>
        <translation>Autorisez les connexions au port TCP %1 dans le pare-feu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Make room where the data is, or move the folder to another disk while the server is stopped.</source>
        <translation>Libérez de la place là où sont les données, ou déplacez le dossier sur un autre disque quand le serveur est arrêté.</translation>
    </message>
    <message>
        <source>How much room the disk has can&apos;t be seen.</source>
        <translation>Impossible de voir la place disponible sur le disque.</translation>
    </message>
    <message>
        <source>df -h with the data folder&apos;s path tells.</source>
        <translation>df -h avec le chemin du dossier des données vous le dira.</translation>
    </message>
    <message>
        <source>The disk of the data can&apos;t be written to.</source>
        <translation>Impossible d’écrire sur le disque des données.</translation>
    </message>
    <message>
        <source>dmesg may tell why it was made read-only; check it before it is mounted anew.</source>
        <translation>dmesg dit peut-être pourquoi il est passé en lecture seule&#x202f;; vérifiez-le avant de le remonter.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is.</source>
        <translation>%1&#xa0;Mo sont libres là où sont les données.</translation>
    </message>
    <message>
        <source>How many connections the server may have can&apos;t be seen.</source>
        <translation>Impossible de voir combien de connexions le serveur peut accepter.</translation>
    </message>
    <message>
        <source>As the server&apos;s user: prlimit --nofile --pid PID.</source>
        <translation>Avec l’utilisateur du serveur&#x202f;: prlimit --nofile --pid PID.</translation>
    </message>
    <message>
        <source>Raise the limit of open files: LimitNOFILE= in the unit, or ulimit -n.</source>
        <translation>Augmentez la limite de fichiers ouverts&#x202f;: LimitNOFILE= dans l’unité, ou ulimit -n.</translation>
    </message>
    <message>
        <source>The server has used up its open files (%1 of %2), so new connections are turned away.</source>
        <translation>Le serveur a épuisé ses fichiers ouverts (%1 sur %2)&#x202f;: les nouvelles connexions sont refusées.</translation>
    </message>
    <message>
        <source>The server may have some %1 connections at a time.</source>
        <translation>Le serveur peut accepter environ %1 connexions à la fois.</translation>
    </message>
    <message>
        <source>The server runs, as process %1.</source>
        <translation>Le serveur tourne, processus %1.</translation>
    </message>
    <message>
        <source>A server has the data and does not say where it listens: %1.</source>
        <translation>Un serveur utilise les données et ne dit pas où il écoute&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and look again; if it stays like this, end that hearthd and start it anew.</source>
        <translation>Attendez un instant et vérifiez à nouveau&#x202f;; si rien ne change, arrêtez ce hearthd et relancez-le.</translation>
    </message>
    <message>
        <source>No server runs over this data, so nobody can connect.</source>
        <translation>Aucun serveur ne tourne sur ces données&#x202f;: personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Start hearthd, then look again.</source>
        <translation>Démarrez hearthd, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>sudo firewall-cmd --list-all shows it; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload lets people in.</source>
        <translation>sudo firewall-cmd --list-all le montre&#x202f;; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload laisse entrer.</translation>
    </message>
    <message>
        <source>firewalld is on, and whether it lets port %1 in can&apos;t be told: %2.</source>
        <translation>firewalld est actif, et on ne peut savoir s’il laisse passer le port %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and in its zone %1 it turns away who connects to port %2.</source>
        <translation>firewalld est actif et, dans sa zone %1, refuse les connexions au port %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and its zone %1 has rules of its own, so whether it lets port %2 in can&apos;t be told.</source>
        <translation>firewalld est actif, et sa zone %1 a ses propres règles&#x202f;: on ne peut savoir si elle laisse passer le port %2.</translation>
    </message>
    <message>
        <source>firewalld is on and lets port %1 in.</source>
        <translation>firewalld est actif et laisse passer le port %1.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows the rules; look in its input chains for what becomes of port %1.</source>
        <translation>sudo nft list ruleset montre les règles&#x202f;; cherchez dans les chaînes d’entrée (input) ce qu’il advient du port %1.</translation>
    </message>
    <message>
        <source>Whether the kernel has rules against port %1 can&apos;t be seen: nft is not installed.</source>
        <translation>Impossible de voir si le noyau a des règles contre le port %1&#x202f;: nft n’est pas installé.</translation>
    </message>
    <message>
        <source>sudo apt install nftables, then sudo nft list ruleset; or sudo iptables -S where that is used.</source>
        <translation>sudo apt install nftables, puis sudo nft list ruleset&#x202f;; ou sudo iptables -S là où on l’utilise.</translation>
    </message>
    <message>
        <source>Only root sees whether the kernel has rules against port %1.</source>
        <translation>Seul root peut voir si le noyau a des règles contre le port %1.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules turn away who connects to port %1.</source>
        <translation>Les règles du noyau refusent les connexions au port %1.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows them; add &quot;tcp dport %1 accept&quot; to the input chain.</source>
        <translation>sudo nft list ruleset les montre&#x202f;; ajoutez &quot;tcp dport %1 accept&quot; à la chaîne input.</translation>
    </message>
    <message>
        <source>The kernel has rules by which it depends who may connect to port %1.</source>
        <translation>Selon les règles du noyau, seules certaines connexions au port %1 sont admises.</translation>
    </message>
    <message>
        <source>The kernel has rules of the old iptables, which are not read here.</source>
        <translation>Le noyau a des règles de l’ancien iptables, qui ne sont pas lues ici.</translation>
    </message>
    <message>
        <source>sudo iptables-legacy -S shows them; look what becomes of port %1.</source>
        <translation>sudo iptables-legacy -S les montre&#x202f;; cherchez ce qu’il advient du port %1.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules let port %1 in.</source>
        <translation>Les règles du noyau laissent passer le port %1.</translation>
    </message>
    <message>
        <source>ufw is on and lets port %1 in.</source>
        <translation>ufw est actif et laisse passer le port %1.</translation>
    </message>
    <message>
        <source>ufw is on and turns away who connects to port %1.</source>
        <translation>ufw est actif et refuse les connexions au port %1.</translation>
    </message>
    <message>
        <source>ufw is on, and who may connect to port %1 depends on where they are.</source>
        <translation>ufw est actif et n’admet que certaines origines sur le port %1.</translation>
    </message>
    <message>
        <source>sudo ufw status shows the rules; sudo ufw allow %1/tcp lets everybody in.</source>
        <translation>sudo ufw status montre les règles&#x202f;; sudo ufw allow %1/tcp laisse entrer tout le monde.</translation>
    </message>
    <message>
        <source>ufw is on, and only root sees whether it lets port %1 in.</source>
        <translation>ufw est actif, et seul root peut voir s’il laisse passer le port %1.</translation>
    </message>
    <message>
        <source>sudo ufw status shows it; sudo ufw allow %1/tcp lets people in.</source>
        <translation>sudo ufw status le montre&#x202f;; sudo ufw allow %1/tcp laisse entrer.</translation>
    </message>
</context>
<context>
    <name>EditHistoryDialog</name>
    <message>
        <source>Edit history</source>
        <translation>Historique du message</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Afficher les précédentes</translation>
    </message>
    <message>
        <source>What it said before was not kept.</source>
        <translation>Le texte d’origine n’a pas été conservé.</translation>
    </message>
</context>
<context>
    <name>EditVersion</name>
    <message>
        <source>Now, since %1</source>
        <translation>Version actuelle, depuis %1</translation>
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
        <translation>Cliquez pour voir toutes les versions</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Edited. Show the earlier versions</source>
        <translation>Modifié. Afficher les versions précédentes</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
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
        <translation>Catégories</translation>
    </message>
</context>
<context>
    <name>EventAlert</name>
    <message>
        <source>above</source>
        <translation>supérieur à</translation>
    </message>
    <message>
        <source>below</source>
        <translation>inférieur à</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>égal à</translation>
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
        <translation>Événement choisi</translation>
    </message>
</context>
<context>
    <name>EventExport</name>
    <message>
        <source>Some of the events can&apos;t be read from the disk any more.</source>
        <translation>Certains événements ne sont plus lisibles sur le disque.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Impossible d’écrire le fichier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>EventFilter</name>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>Un filtre compte au plus %1&#xa0;caractères.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>Here “and” or “or” is missing.</source>
        <translation>Il manque ici «&#x202f;and&#x202f;» ou «&#x202f;or&#x202f;».</translation>
    </message>
    <message>
        <source>This is too deep.</source>
        <translation>Trop de niveaux imbriqués.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>These quotes are not closed.</source>
        <translation>Ces guillemets ne sont pas fermés.</translation>
    </message>
    <message>
        <source>Something is missing here: a field, as in size &gt; 100.</source>
        <translation>Il manque quelque chose ici&#x202f;: un champ, comme dans size &gt; 100.</translation>
    </message>
    <message>
        <source>This sign means nothing here: %1</source>
        <translation>Ce signe ne veut rien dire ici&#x202f;: %1</translation>
    </message>
    <message>
        <source>A field has to stand here, as in size &gt; 100.</source>
        <translation>Il faut un champ ici, comme dans size &gt; 100.</translation>
    </message>
    <message>
        <source>This path can&apos;t be read. Paths look like data.list[0].name.</source>
        <translation>Ce chemin est illisible. Un chemin s’écrit comme data.list[0].name.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are %2; what is in the payload begins with data, as in data.%1.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Il y a %2&#x202f;; ce qui est dans la charge utile commence par data, comme data.%1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>A value is missing here; a word of the filter stands in quotes where it is one.</source>
        <translation>Il manque une valeur ici&#x202f;; un mot du filtre employé comme valeur se met entre guillemets.</translation>
    </message>
    <message>
        <source>A value has to stand here; signs stand in quotes.</source>
        <translation>Il faut une valeur ici&#x202f;; les signes se mettent entre guillemets.</translation>
    </message>
    <message>
        <source>This field is a number. It can be compared by = != &lt; &lt;= &gt; and &gt;=.</source>
        <translation>Ce champ est un nombre. Il se compare avec = != &lt; &lt;= &gt; et &gt;=.</translation>
    </message>
    <message>
        <source>The direction is in or out. It can be compared by = and !=.</source>
        <translation>La direction est in ou out. Elle se compare avec = et !=.</translation>
    </message>
    <message>
        <source>The direction is in or out.</source>
        <translation>La direction est in ou out.</translation>
    </message>
    <message>
        <source>This is no time. Times look like 09:12, 09:12:30.5 or 2026-11-27T09:12.</source>
        <translation>Ce n’est pas une heure. Une heure s’écrit 09:12, 09:12:30.5 ou 2026-11-27T09:12.</translation>
    </message>
    <message>
        <source>This is no size. Sizes look like 100, 1.5k or 64KiB.</source>
        <translation>Ce n’est pas une taille. Une taille s’écrit 100, 1.5k ou 64KiB.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>A filter has %1 conditions at most.</source>
        <translation>Un filtre compte au plus %1 conditions.</translation>
    </message>
    <message>
        <source>The pattern has a parenthesis too few or too many.</source>
        <translation>Le motif a une parenthèse de trop ou de moins.</translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation>Le motif a un [ sans son ].</translation>
    </message>
    <message>
        <source>The pattern has a range of characters that can&apos;t be read: %1</source>
        <translation>Le motif a un intervalle de caractères illisible&#x202f;: %1</translation>
    </message>
    <message>
        <source>The pattern has a backslash that means nothing: %1</source>
        <translation>Le motif a une barre oblique inverse qui ne veut rien dire&#x202f;: %1</translation>
    </message>
    <message>
        <source>The pattern repeats what can&apos;t be repeated so: %1</source>
        <translation>Le motif répète ce qui ne peut pas l’être ainsi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Patterns can&apos;t look ahead or back: %1</source>
        <translation>Un motif ne peut regarder ni en avant ni en arrière&#x202f;: %1</translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be read: %1</source>
        <translation>Le motif est illisible&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>EventHeadings</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview (+%1)</source>
        <translation>Aperçu (+%1)</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
</context>
<context>
    <name>EventTitle</name>
    <message>
        <source>Event %1</source>
        <translation>Événement %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
</context>
<context>
    <name>EventTree</name>
    <message>
        <source>Values of the event</source>
        <translation>Valeurs de l’événement</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <translation>%1&#xa0;Kio</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1&#xa0;Mio</translation>
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
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>What the filter lets pass…</source>
        <translation>Ce qui passe le filtre…</translation>
    </message>
    <message>
        <source>All events…</source>
        <translation>Tous les événements…</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>FailedLine</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>FeedHeader</name>
    <message>
        <source>%1 captured</source>
        <translation>capturés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>écartés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>Afficher les flux</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>Tracés (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Tracés</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
    <message>
        <source>Notices of this feed</source>
        <translation>Alertes de ce flux</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>Le dernier événement est suivi</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>Suivre le dernier événement</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>Reprendre · +%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>There are more feeds than are listed here.</source>
        <translation>Il y a plus de flux que la liste n’en montre.</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Il n’y a pas encore de flux.</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on by itself, with what was missed, when the connection is back.</source>
        <translation>Pas de connexion au serveur. Vous voyez les dernières données reçues&#x202f;; la suite viendra d’elle-même, avec ce qui a été manqué, au retour de la connexion.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No charts yet. Choose an event, and “plot” behind one of its numbers.</source>
        <translation>Pas encore de tracé. Choisissez un événement, puis «&#x202f;tracer&#x202f;» après un de ses nombres.</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>with notices</source>
        <translation>avec des alertes</translation>
    </message>
</context>
<context>
    <name>FeedStart</name>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Nothing has been published here yet</source>
        <translation>Rien n’a encore été publié ici</translation>
    </message>
    <message>
        <source>A feed is a stream of events that any script can publish: readings, prices, builds. Whoever runs the server makes one, and a token for what publishes to it:</source>
        <translation>Un flux est une suite d’événements que n’importe quel script peut publier&#x202f;: mesures, prix, compilations. La personne qui gère le serveur en crée un, avec un jeton pour ce qui y publie&#x202f;:</translation>
    </message>
    <message>
        <source>With the token of a publisher, in a shell:</source>
        <translation>Avec le jeton d’un diffuseur, dans un terminal&#x202f;:</translation>
    </message>
    <message>
        <source>Copy the lines that make a feed</source>
        <translation>Copier les lignes qui créent un flux</translation>
    </message>
    <message>
        <source>Then it is one line for each event. It shows here at once.</source>
        <translation>Ensuite, une ligne suffit pour chaque événement. Il apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>Copy the line that publishes an event</source>
        <translation>Copier la ligne qui publie un événement</translation>
    </message>
</context>
<context>
    <name>FeedSubscriptions</name>
    <message>
        <source>This feed is not there any more, or it is not yours to read.</source>
        <translation>Ce flux n’existe plus, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>Votre rôle sur ce serveur ne permet pas de lire les flux.</translation>
    </message>
    <message>
        <source>You read too many feeds at once. Close one of them, and try again.</source>
        <translation>Vous lisez trop de flux à la fois. Fermez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Writing the file… %1 %</source>
        <translation>Écriture du fichier… %1&#x202f;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Le fichier est écrit.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter, such as type = reading and data.n &gt; 60</source>
        <translation>Filtre, par exemple type = reading and data.n &gt; 60</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Can&apos;t be seen from here</source>
        <translation>Invisible d’ici</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Tout va bien</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>%1: %2; in digits %3</source>
        <translation>%1&#x202f;: %2&#x202f;; en chiffres %3</translation>
    </message>
</context>
<context>
    <name>FoundServerRow</name>
    <message>
        <source>your server</source>
        <translation>votre serveur</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>joignable</translation>
    </message>
    <message>
        <source>not reachable now</source>
        <translation>injoignable pour l’instant</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
</context>
<context>
    <name>FoundServers</name>
    <message>
        <source>Install avahi-daemon to see servers on this network. An address or an invite link works without it.</source>
        <translation>Installez avahi-daemon pour voir les serveurs de ce réseau. Une adresse ou un lien d’invitation fonctionne sans lui.</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>Recherche de serveurs sur ce réseau…</translation>
    </message>
    <message>
        <source>Nobody found yet. A server shows up here by itself once it runs on this network; its address or an invite link works at once.</source>
        <translation>Personne pour l’instant. Un serveur apparaît ici de lui-même dès qu’il tourne sur ce réseau&#x202f;; son adresse ou un lien d’invitation fonctionne tout de suite.</translation>
    </message>
    <message>
        <source>Where you have been</source>
        <translation>Déjà visités</translation>
    </message>
</context>
<context>
    <name>FrameBlanks</name>
    <message>
        <source>Nothing is known to fill %1 with: there are {{n}}, {{now}} and {{uuid}}. Write \%1 to send it as it stands.</source>
        <translation>Rien à mettre à la place de %1&#x202f;: il y a {{n}}, {{now}} et {{uuid}}. Écrivez \%1 pour l’envoyer tel quel.</translation>
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
        <translation>Hearth est déjà ouvert, mais ne répond pas</translation>
    </message>
    <message>
        <source>A second window would get in the way of the first. Wait a moment and start Hearth again, or end the one that hangs.</source>
        <translation>Une seconde fenêtre gênerait la première. Attendez un instant et relancez Hearth, ou fermez de force celui qui est bloqué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Filtre du surlignage %1</translation>
    </message>
    <message>
        <source>Remove highlight %1</source>
        <translation>Supprimer le surlignage %1</translation>
    </message>
</context>
<context>
    <name>HighlightsDialog</name>
    <message>
        <source>Highlights</source>
        <translation>Surlignages</translation>
    </message>
    <message>
        <source>Events that pass a filter can have a colour: type = alert, or data.level &gt; 3.</source>
        <translation>Les événements qui passent un filtre peuvent avoir une couleur&#x202f;: type = alert, ou data.level &gt; 3.</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Ajouter un surlignage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
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
        <translation>Reprendre · +%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Empreinte&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>HostButtons</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Utiliser un autre port</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation>Ouverture des discussions…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir les discussions</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a server on this computer</source>
        <translation>Héberger un serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Qui peut rejoindre</translation>
    </message>
    <message>
        <source>With an invite link</source>
        <translation>Avec un lien d’invitation</translation>
    </message>
    <message>
        <source>Anyone here</source>
        <translation>Tout le monde ici</translation>
    </message>
    <message>
        <source>Whoever is on this network may create an account.</source>
        <translation>Toute personne de ce réseau peut créer un compte.</translation>
    </message>
    <message>
        <source>Encrypted with a certificate made for this server. Friends verify it once by its fingerprint.</source>
        <translation>Chiffré avec un certificat créé pour ce serveur. Vos amis le vérifient une fois par son empreinte.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Démarrer avec ma session</translation>
    </message>
    <message>
        <source>The server starts again as soon as you sign in to this computer.</source>
        <translation>Le serveur redémarre dès que vous ouvrez votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Commencer à héberger</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Afficher le serveur</translation>
    </message>
</context>
<context>
    <name>HostFault</name>
    <message>
        <source>The server was ended, since nothing can be said to it: the path of its folder is too long, or that folder takes no socket. Keep the profile in a folder with a shorter path.</source>
        <translation>Le serveur a été arrêté, car il est impossible de communiquer avec lui&#x202f;: le chemin de son dossier est trop long, ou ce dossier n’accepte pas de socket. Placez le profil dans un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer. Those who know your server by its address will not find it on another port.</source>
        <translation>Un autre programme utilise le port %1 de cet ordinateur. Qui connaît votre serveur par son adresse ne le trouvera pas sur un autre port.</translation>
    </message>
    <message>
        <source>Another hearthd has this server&apos;s data and does not answer. End it, then try again.</source>
        <translation>Un autre hearthd utilise les données de ce serveur et ne répond pas. Arrêtez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This server&apos;s data is damaged, so it did not start. Nothing was changed; a backup brings it back.</source>
        <translation>Les données de ce serveur sont endommagées&#x202f;: il n’a pas démarré. Rien n’a été modifié&#x202f;; une sauvegarde permet de le rétablir.</translation>
    </message>
    <message>
        <source>The server ended before it was ready. Its log says more.</source>
        <translation>Le serveur s’est arrêté avant d’être prêt. Son journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>HostHabits</name>
    <message>
        <source>When the server runs</source>
        <translation>Quand le serveur tourne</translation>
    </message>
    <message>
        <source>The server goes on when you close Hearth, until you stop it here or turn the computer off.</source>
        <translation>Le serveur continue quand vous fermez Hearth, jusqu’à ce que vous l’arrêtiez ici ou éteigniez l’ordinateur.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Démarrer avec ma session</translation>
    </message>
    <message>
        <source>The server starts as soon as you sign in to this computer.</source>
        <translation>Le serveur démarre dès que vous ouvrez votre session sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>HostLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>Pourquoi ne me voit-on pas&#x202f;?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it run?</source>
        <translation>Pourquoi ne tourne-t-il pas&#x202f;?</translation>
    </message>
</context>
<context>
    <name>HostPeople</name>
    <message>
        <source>Nobody but you</source>
        <translation>Personne d’autre que vous</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Connectés maintenant</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>Pourquoi ne me voit-on pas&#x202f;?</translation>
    </message>
</context>
<context>
    <name>HostShare</name>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>The link is being made…</source>
        <translation>Création du lien…</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>Le lien d’invitation en code QR</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>This computer is on no network, so others can&apos;t reach it now.</source>
        <translation>Cet ordinateur n’est sur aucun réseau&#x202f;: les autres ne peuvent pas le joindre pour l’instant.</translation>
    </message>
</context>
<context>
    <name>HostStatusLine</name>
    <message>
        <source>Running · nobody else is connected</source>
        <translation>En marche · personne d’autre n’est connecté</translation>
    </message>
    <message>
        <source>Running · one other person is connected</source>
        <translation>En marche · une autre personne est connectée</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n others are connected</source>
        <translation>
            <numerusform>En marche · %n autre personne connectée</numerusform>
            <numerusform>En marche · %n autres personnes connectées</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is coming back…</source>
        <translation>Arrêt inattendu, redémarrage…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>HostTrouble</name>
    <message>
        <source>What is in its way?</source>
        <translation>Qu’est-ce qui le bloque&#x202f;?</translation>
    </message>
    <message>
        <source>Hearth can look at this computer, its network and the server&apos;s data. It changes nothing.</source>
        <translation>Hearth peut examiner cet ordinateur, son réseau et les données du serveur. Il ne change rien.</translation>
    </message>
    <message>
        <source>Look for the cause</source>
        <translation>Chercher la cause</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
</context>
<context>
    <name>InspectorToolbar</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Stop · %1</source>
        <translation>Arrêter · %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>Le dernier événement est suivi</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>Suivre le dernier événement</translation>
    </message>
    <message>
        <source>More of this stream</source>
        <translation>Autres actions sur ce flux</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Export what passes…</source>
        <translation>Exporter ce qui passe…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Surlignages…</translation>
    </message>
    <message>
        <source>Clear what was captured</source>
        <translation>Effacer la capture</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>Stop the stream</source>
        <translation>Arrêter le flux</translation>
    </message>
    <message>
        <source>Start the stream</source>
        <translation>Démarrer le flux</translation>
    </message>
</context>
<context>
    <name>InstanceSource</name>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>Il n’y a plus de place pour un autre flux&#x202f;; fermez-en d’abord un.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>New accounts become</source>
        <translation>Les nouveaux comptes deviennent</translation>
    </message>
    <message>
        <source>Role of the new accounts</source>
        <translation>Rôle des nouveaux comptes</translation>
    </message>
    <message>
        <source>How many accounts</source>
        <translation>Nombre de comptes</translation>
    </message>
    <message>
        <source>Days until it expires (0: never)</source>
        <translation>Jours avant expiration (0&#x202f;: jamais)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Make invite</source>
        <translation>Créer l’invitation</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Search for people to invite</source>
        <translation>Rechercher des personnes à inviter</translation>
    </message>
    <message>
        <source>People who are not in this room</source>
        <translation>Personnes hors de ce salon</translation>
    </message>
    <message>
        <source>You know nobody of that name who is not in this room.</source>
        <translation>Hors de ce salon, vous ne connaissez personne de ce nom.</translation>
    </message>
    <message>
        <source>Everybody you know is in this room.</source>
        <translation>Toutes les personnes que vous connaissez sont dans ce salon.</translation>
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
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke the invite %1</source>
        <translation>Révoquer l’invitation %1</translation>
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
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Inviter %1</translation>
    </message>
</context>
<context>
    <name>InvitesPart</name>
    <message>
        <source>Invites</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Whoever has an invite can make an account. Its link is shown once, when it is made.</source>
        <translation>Avec une invitation, on peut créer un compte. Son lien n’est montré qu’une fois, à sa création.</translation>
    </message>
    <message>
        <source>New invite…</source>
        <translation>Nouvelle invitation…</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Invitations ouvertes</translation>
    </message>
    <message>
        <source>There are more than are shown here. Revoke some to see the rest.</source>
        <translation>Il y en a plus qu’on n’en montre ici. Révoquez-en pour voir le reste.</translation>
    </message>
    <message>
        <source>No invite is open. Make one, and give its link to whoever is to come.</source>
        <translation>Aucune invitation ouverte. Créez-en une et donnez son lien à qui doit venir.</translation>
    </message>
    <message>
        <source>Revoke this invite</source>
        <translation>Révoquer cette invitation</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Jump to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Jump to a room, a person, a page…</source>
        <translation>Aller à un salon, une personne, une page…</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Rien ici ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>Aller à un salon, une personne ou une page</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>JumpRow</name>
    <message>
        <source>Room %1</source>
        <translation>Salon %1</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Flux %1</translation>
    </message>
</context>
<context>
    <name>JumpToNewest</name>
    <message>
        <source>Jump to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptSourceRow</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A warning</source>
        <translation>Un avertissement</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>La clé du serveur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Told on this network</source>
        <translation>Annoncée sur ce réseau</translation>
    </message>
    <message>
        <source>In the invite link</source>
        <translation>Dans le lien d’invitation</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Connue jusqu’ici</translation>
    </message>
    <message>
        <source>Hearth has not been connected to %1 yet. Ask whoever runs it for the words that it shows, best by phone or in person. If they are the same, nobody is in between, and Hearth will know this server from now on.</source>
        <translation>Hearth ne s’est encore jamais connecté à %1. Demandez à la personne qui le gère les mots qu’il affiche, de préférence par téléphone ou de vive voix. S’ils sont identiques, personne ne s’est interposé, et Hearth reconnaîtra désormais ce serveur.</translation>
    </message>
    <message>
        <source>Either its owner set it up anew, or somebody is in between who would read everything, your password too. Nothing was sent.</source>
        <translation>Soit son propriétaire l’a réinstallé, soit quelqu’un s’est interposé et lirait tout, y compris votre mot de passe. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>%1 shows another key than your invite link names.</source>
        <translation>%1 présente une autre clé que celle de votre lien d’invitation.</translation>
    </message>
    <message>
        <source>%1 shows another key than this network was told of.</source>
        <translation>%1 présente une autre clé que celle annoncée sur ce réseau.</translation>
    </message>
    <message>
        <source>%1 shows another key than it did before.</source>
        <translation>%1 présente une autre clé qu’auparavant.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présentée maintenant</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for the new key. That alone does not make it your server&apos;s.</source>
        <translation>Une autorité à laquelle cet ordinateur fait confiance garantit la nouvelle clé. Cela ne suffit pas pour dire que c’est celle de votre serveur.</translation>
    </message>
    <message>
        <source>Once its owner told you the new words: type the first one</source>
        <translation>Quand son propriétaire vous aura dit les nouveaux mots, tapez le premier</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>Accepter la nouvelle clé</translation>
    </message>
    <message>
        <source>The words match</source>
        <translation>Les mots sont identiques</translation>
    </message>
</context>
<context>
    <name>KickDialog</name>
    <message>
        <source>Kick %1?</source>
        <translation>Couper la connexion de %1&#x202f;?</translation>
    </message>
    <message>
        <source>The connection of “%1” is ended. Whoever is there is not signed out, and their app may connect again at once; to keep somebody out, ban them.</source>
        <translation>La connexion de «&#x202f;%1&#x202f;» sera coupée. La session reste ouverte et l’application peut se reconnecter aussitôt&#x202f;; pour tenir quelqu’un à l’écart, bannissez-le.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>Couper la connexion de %1</translation>
    </message>
    <message>
        <source>Kicking…</source>
        <translation>Coupure…</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>Delivery latency</source>
        <translation>Latence de remise</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>Rien n’a été remis pendant cette période.</translation>
    </message>
</context>
<context>
    <name>LatencyCounts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <translation>jusqu’à %1&#xa0;ms</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>plus de %1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>%1 à %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>LeaveRoomDialog</name>
    <message>
        <source>Leave #%1?</source>
        <translation>Quitter #%1&#x202f;?</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Quitter le salon</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Départ…</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Vous n’êtes plus dans ce salon.</translation>
    </message>
    <message>
        <source>What could not be sent stays here until you delete it.</source>
        <translation>Ce qui n’a pas pu être envoyé reste ici jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>What you were writing is kept for when you come back.</source>
        <translation>Ce que vous étiez en train d’écrire est conservé pour votre retour.</translation>
    </message>
</context>
<context>
    <name>LeftRow</name>
    <message>
        <source>%1, not a room of yours any more, with messages that were not sent</source>
        <translation>%1, salon que vous avez quitté, avec des messages non envoyés</translation>
    </message>
</context>
<context>
    <name>LeftSection</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyés</translation>
    </message>
    <message>
        <source>Rooms you are not in any more, with messages that were not sent</source>
        <translation>Salons que vous avez quittés, avec des messages non envoyés</translation>
    </message>
</context>
<context>
    <name>LineSource</name>
    <message>
        <source>It can&apos;t be opened: %1</source>
        <translation>Ouverture impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading standard input</source>
        <translation>Lecture de l’entrée standard</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>On ne peut rien envoyer à une source en lecture seule</translation>
    </message>
    <message>
        <source>The end, after %1 lines</source>
        <translation>Fin, après %1 lignes</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Lecture impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>Line %1 is too long: its first %2 are here, %3 are left out</source>
        <translation>La ligne %1 est trop longue&#x202f;: les premiers %2 sont ici, %3 sont omis</translation>
    </message>
    <message>
        <source>Line %1 has bytes that are no UTF-8</source>
        <translation>La ligne %1 contient des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>Line %1 is no event of a capture</source>
        <translation>La ligne %1 n’est pas un événement de capture</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Il mène à %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ListStatus</name>
    <message>
        <source>This can be read when the connection is back.</source>
        <translation>Ceci sera disponible au retour de la connexion.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant cette période.</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>Rien n’a été mesuré pendant cette période.</translation>
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
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>Code (Ctrl+E)</source>
        <translation>Code (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Hand %2 over to %1?</source>
        <translation>Confier %2 à %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>Bannir %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 will own the room, and you will be one of its moderators. You can&apos;t take it back by yourself.</source>
        <translation>Le salon appartiendra à %1, et vous en serez un des modérateurs. Vous ne pourrez pas revenir en arrière par vous-même.</translation>
    </message>
    <message>
        <source>They are removed and can&apos;t come back, not even by an invitation, until the ban is lifted in the room&apos;s details. What they wrote stays.</source>
        <translation>Cette personne est retirée et ne peut pas revenir, même sur invitation, tant que le bannissement n’est pas levé dans les détails du salon. Ses messages restent.</translation>
    </message>
    <message>
        <source>The room is private: they can only come back when somebody invites them. What they wrote stays.</source>
        <translation>Le salon est privé&#x202f;: cette personne ne pourra revenir que sur invitation. Ses messages restent.</translation>
    </message>
    <message>
        <source>The room is public: they can come back whenever they like. What they wrote stays.</source>
        <translation>Le salon est public&#x202f;: cette personne pourra revenir quand elle voudra. Ses messages restent.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Confier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Pas hors ligne</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Nommer modérateur</translation>
    </message>
    <message>
        <source>Remove as moderator</source>
        <translation>Retirer la modération</translation>
    </message>
    <message>
        <source>Hand over the room…</source>
        <translation>Confier le salon…</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Retirer du salon…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Opens a direct message</source>
        <translation>Ouvre un message direct</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus d’actions pour %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Who is here is shown when the connection is back.</source>
        <translation>Les présences s’afficheront au retour de la connexion.</translation>
    </message>
    <message>
        <source>%1 of %2 members are here so far.</source>
        <translation>%1 membres sur %2 sont affichés jusqu’ici.</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Personne ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>This room is large, so nobody&apos;s presence is told here.</source>
        <translation>Ce salon est grand&#x202f;: les présences n’y sont pas indiquées.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Trouver un membre</translation>
    </message>
    <message>
        <source>Find a member of this room</source>
        <translation>Trouver un membre de ce salon</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>· edited</source>
        <translation>· modifié</translation>
    </message>
</context>
<context>
    <name>MessageHeadings</name>
    <message>
        <source>%1 · New</source>
        <translation>%1 · Nouveau</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Follow the link to %1</source>
        <translation>Suivre le lien vers %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Aller au message d’origine</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Marquer non lu à partir d’ici</translation>
    </message>
    <message>
        <source>Edit history…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send without the reply</source>
        <translation>Envoyer sans la réponse</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>MessageQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>En réponse à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>En réponse à&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>en réponse à %1</translation>
    </message>
</context>
<context>
    <name>MissedChip</name>
    <message>
        <source>%1. Go to the first of them</source>
        <translation>%1. Aller au premier</translation>
    </message>
    <message>
        <source>Go to the first of them (Ctrl+J)</source>
        <translation>Aller au premier (Ctrl+J)</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Aller-retour</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256 of the public key</source>
        <translation>Empreinte, SHA-256 de la clé publique</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
</context>
<context>
    <name>NewInviteDialog</name>
    <message>
        <source>The invite is ready</source>
        <translation>L’invitation est prête</translation>
    </message>
    <message>
        <source>New invite</source>
        <translation>Nouvelle invitation</translation>
    </message>
</context>
<context>
    <name>NewLink</name>
    <message>
        <source>Copy the link now and give it to whoever is to come. It can&apos;t be shown again: the server keeps no copy of it.</source>
        <translation>Copiez le lien maintenant et donnez-le à qui doit venir. Il ne pourra plus être montré&#x202f;: le serveur n’en garde aucune copie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>NewMessageDialog</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Those who are chosen</source>
        <translation>Personnes choisies</translation>
    </message>
    <message>
        <source>Somebody else? Or Enter to begin</source>
        <translation>Quelqu’un d’autre&#x202f;? Ou Entrée pour commencer</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Rechercher par nom</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>People on this server</source>
        <translation>Personnes sur ce serveur</translation>
    </message>
    <message>
        <source>You know nobody else of that name.</source>
        <translation>Vous ne connaissez personne d’autre de ce nom.</translation>
    </message>
    <message>
        <source>There is nobody else to write to yet.</source>
        <translation>Il n’y a encore personne d’autre à qui écrire.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Commencer la conversation</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this away</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Put the notice away</source>
        <translation>Masquer l’avis</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>While nobody looks at the window, tell me of</source>
        <translation>Quand personne ne regarde la fenêtre, m’avertir pour</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Direct messages and mentions</source>
        <translation>Messages directs et mentions</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>They are counted in the window all the same.</source>
        <translation>Ils sont tout de même comptés dans la fenêtre.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Rester dans la zone de notification à la fermeture</translation>
    </message>
    <message>
        <source>The tray&apos;s menu ends Hearth then.</source>
        <translation>Le menu de l’icône permet alors de quitter Hearth.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Démarrer avec ma session</translation>
    </message>
    <message>
        <source>Hearth starts in the tray as soon as you sign in to this computer.</source>
        <translation>Hearth démarre dans la zone de notification dès l’ouverture de votre session sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Hearth starts as soon as you sign in to this computer.</source>
        <translation>Hearth démarre dès l’ouverture de votre session sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un nombre de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Setting…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer de mot de passe</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définir un mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>Mot de passe (8 caractères au moins)</translation>
    </message>
    <message>
        <source>New password (at least 8 characters)</source>
        <translation>Nouveau mot de passe (8 caractères au moins)</translation>
    </message>
    <message>
        <source>This account has none yet. With a password you can sign in from other devices, too.</source>
        <translation>Ce compte n’en a pas encore. Avec un mot de passe, vous pouvez aussi vous connecter depuis d’autres appareils.</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>Vous serez déconnecté partout ailleurs.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
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
        <translation>Il y a plus de différences qu’on ne peut en montrer.</translation>
    </message>
    <message>
        <source>One line that is the same</source>
        <translation>Une ligne identique</translation>
    </message>
    <message>
        <source>They are different, and too large to be compared.</source>
        <translation>Elles sont différentes, et trop grandes pour être comparées.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>1 account</source>
        <translation>1 compte</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Find somebody by name</source>
        <translation>Trouver quelqu’un par son nom</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Lift the ban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1 is %2. Change it</source>
        <translation>%1, rôle&#x202f;: %2. Modifier</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Ouvre un menu</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus d’actions pour %1</translation>
    </message>
</context>
<context>
    <name>PickerEmpty</name>
    <message>
        <source>No emoji named “%1”</source>
        <translation>Aucun emoji nommé «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>A picture of an invite</source>
        <translation>Image d’une invitation</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>PictureInvite</name>
    <message>
        <source>Use the picture you copied</source>
        <translation>Utiliser l’image copiée</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Go to the message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Unpin (not while offline)</source>
        <translation>Désépingler (pas hors ligne)</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>PinnedMark</name>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Close the pinned messages</source>
        <translation>Fermer les messages épinglés</translation>
    </message>
    <message>
        <source>As it was when the connection was lost.</source>
        <translation>Tel quel à la perte de la connexion.</translation>
    </message>
    <message>
        <source>Nothing is pinned here. A message&apos;s menu has “Pin” for what everybody should find again.</source>
        <translation>Rien n’est épinglé ici. Le menu d’un message propose «&#x202f;Épingler&#x202f;» pour ce que chacun doit pouvoir retrouver.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Rien n’est épinglé ici.</translation>
    </message>
</context>
<context>
    <name>PinsButton</name>
    <message>
        <source>Close the pinned messages</source>
        <translation>Fermer les messages épinglés</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>PlainWarning</name>
    <message>
        <source>Until now everything between you and %1 was encrypted. This address gives that up.</source>
        <translation>Jusqu’ici, tout était chiffré entre vous et %1. Cette adresse y renonce.</translation>
    </message>
    <message>
        <source>Whoever is on the way could read all of it, your password and your messages, and pass for the server. If somebody gave you this address, ask them why, in another way than by a message.</source>
        <translation>N’importe qui sur le trajet pourrait tout lire, votre mot de passe comme vos messages, et se faire passer pour le serveur. Si quelqu’un vous a donné cette adresse, demandez-lui pourquoi, autrement que par message.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Connect with encryption</source>
        <translation>Se connecter avec chiffrement</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>Continuer sans chiffrement</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Chart of %1</source>
        <translation>Tracé de %1</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>séparer…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Split the chart of %1</source>
        <translation>Séparer le tracé de %1</translation>
    </message>
    <message>
        <source>Unpin the chart of %1</source>
        <translation>Désépingler le tracé de %1</translation>
    </message>
    <message>
        <source>Pin the chart of %1</source>
        <translation>Épingler le tracé de %1</translation>
    </message>
    <message>
        <source>Close the chart of %1</source>
        <translation>Fermer le tracé de %1</translation>
    </message>
    <message>
        <source>No number came here in the last 5 minutes.</source>
        <translation>Aucun nombre reçu ces 5 dernières minutes.</translation>
    </message>
    <message>
        <source>There are more lines than can be told apart; these came first.</source>
        <translation>Il y a plus de courbes qu’on n’en peut distinguer&#x202f;; voici les premières.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moy.</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dern.</translation>
    </message>
    <message>
        <source>Thresholds of %1</source>
        <translation>Seuils de %1</translation>
    </message>
</context>
<context>
    <name>PlotFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>PlotTiles</name>
    <message>
        <source>Charts</source>
        <translation>Tracés</translation>
    </message>
</context>
<context>
    <name>PresenceBadge</name>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Received message is too big.</source>
        <translation>Le message reçu est trop grand.</translation>
    </message>
</context>
<context>
    <name>QWebSocketFrame</name>
    <message>
        <source>Maximum framesize exceeded.</source>
        <translation>Taille maximale de trame dépassée.</translation>
    </message>
</context>
<context>
    <name>QuietHoursCard</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Keep quiet at certain times</source>
        <translation>Rester discret à certaines heures</translation>
    </message>
    <message>
        <source>What comes then waits in the window, without a sound and without asking for attention.</source>
        <translation>Ce qui arrive alors attend dans la fenêtre, sans son et sans demander votre attention.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>RailPlaces</name>
    <message>
        <source>Chat</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Personnes et invitations</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Last %1</source>
        <translation>Sur %1</translation>
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
        <translation>Afficher toute la durée, pas seulement %1</translation>
    </message>
</context>
<context>
    <name>RateStripCard</name>
    <message>
        <source>Events a second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation>Rien n’est arrivé pendant cette période.</translation>
    </message>
    <message>
        <source>How many come each second shows here.</source>
        <translation>Le nombre par seconde s’affichera ici.</translation>
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
        <translation>Seuls les propriétaires et les modérateurs écrivent ici.</translation>
    </message>
</context>
<context>
    <name>ReceivedBar</name>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>Put all away</source>
        <translation>Tout masquer</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
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
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>Mettre la relecture en pause</translation>
    </message>
    <message>
        <source>Play the capture</source>
        <translation>Lire la capture</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place in the capture</source>
        <translation>Position dans la capture</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>On ne peut rien envoyer à une source en lecture seule</translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>La capture ne contient aucun événement.</translation>
    </message>
    <message>
        <source>%1 lines are no events of a capture, and are left out</source>
        <translation>Lignes ignorées, car ce ne sont pas des événements de capture&#x202f;: %1</translation>
    </message>
    <message>
        <source>All of it was played: %1 events</source>
        <translation>Tout a été relu&#x202f;: %1 événements</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Visiteur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Diffuseur</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>visiteur</translation>
    </message>
    <message>
        <source>a publisher</source>
        <translation>diffuseur</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>There is no connection to the server. What is here can be changed when it is back.</source>
        <translation>Pas de connexion au serveur. Vous pourrez faire des changements ici à son retour.</translation>
    </message>
    <message>
        <source>This room has no topic.</source>
        <translation>Ce salon n’a pas de sujet.</translation>
    </message>
    <message>
        <source>Only owners and moderators write here.</source>
        <translation>Seuls les propriétaires et les modérateurs écrivent ici.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Only owners and moderators write here. Everybody else reads.</source>
        <translation>Seuls les propriétaires et les modérateurs écrivent ici. Les autres lisent.</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
</context>
<context>
    <name>RoomDirectoryDialog</name>
    <message>
        <source>Looking for rooms…</source>
        <translation>Recherche de salons…</translation>
    </message>
    <message>
        <source>The list of rooms can be read when the connection is back.</source>
        <translation>La liste des salons sera disponible au retour de la connexion.</translation>
    </message>
    <message>
        <source>No room here is called that.</source>
        <translation>Aucun salon ici ne porte ce nom.</translation>
    </message>
    <message>
        <source>There are no public rooms yet. Create the first one.</source>
        <translation>Il n’y a pas encore de salon public. Créez le premier.</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Créer un salon</translation>
    </message>
    <message>
        <source>Rooms on this server</source>
        <translation>Salons de ce serveur</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Trouver un salon</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salons publics</translation>
    </message>
    <message>
        <source>There is no connection to the server. You can join a room when it is back.</source>
        <translation>Pas de connexion au serveur. Vous pourrez rejoindre un salon à son retour.</translation>
    </message>
    <message>
        <source>Create a room…</source>
        <translation>Créer un salon…</translation>
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
        <translation>Détails du salon</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Hide the members</source>
        <translation>Masquer les membres</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Afficher les membres</translation>
    </message>
</context>
<context>
    <name>RoomLevelRow</name>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>Mentions seulement</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>As in most rooms</source>
        <translation>Comme la plupart des salons</translation>
    </message>
</context>
<context>
    <name>RoomLevelsCard</name>
    <message>
        <source>Rooms with a choice of their own</source>
        <translation>Salons avec leur propre réglage</translation>
    </message>
    <message>
        <source>“Notifications” in the menu of a room, by a right click on it, says something else for this room.</source>
        <translation>Pour régler un salon à part, faites un clic droit dessus, puis choisissez «&#x202f;Notifications&#x202f;» dans son menu.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>Mentions seulement</translation>
    </message>
    <message>
        <source>None: mute it</source>
        <translation>Aucune&#x202f;: en sourdine</translation>
    </message>
    <message>
        <source>Room details</source>
        <translation>Détails du salon</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Leave (not while offline)</source>
        <translation>Quitter (pas hors ligne)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
</context>
<context>
    <name>RoomProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-il&#x202f;?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>only mentions</source>
        <translation>mentions seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n times</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomVisibility</name>
    <message>
        <source>Private: only who is invited comes in.</source>
        <translation>Privé&#x202f;: on n’y entre que sur invitation.</translation>
    </message>
    <message>
        <source>Public: everybody on this server can find it and join.</source>
        <translation>Public&#x202f;: chacun sur ce serveur peut le trouver et le rejoindre.</translation>
    </message>
    <message>
        <source>Everybody on this server will find the room, and whoever joins reads everything that was said in it so far.</source>
        <translation>Chacun sur ce serveur trouvera le salon, et quiconque le rejoint lira tout ce qui s’y est dit jusqu’ici.</translation>
    </message>
    <message>
        <source>Whoever is in the room stays. Everybody else will not find it any more, and only comes in when somebody invites them.</source>
        <translation>Les personnes présentes dans le salon y restent. Les autres ne le trouveront plus et n’y entreront que sur invitation.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>Rendre public…</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Rendre privé…</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Le garder privé</translation>
    </message>
    <message>
        <source>Keep it public</source>
        <translation>Le garder public</translation>
    </message>
    <message>
        <source>Make it public</source>
        <translation>Le rendre public</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Le rendre privé</translation>
    </message>
</context>
<context>
    <name>RoomsButton</name>
    <message>
        <source>Show the rooms</source>
        <translation>Afficher les salons</translation>
    </message>
    <message>
        <source>Show the rooms, %1 unread</source>
        <translation>Afficher les salons, non lus&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2 of them for you</source>
        <translation>%1, dont %2 pour vous</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Busiest rooms</source>
        <translation>Salons les plus actifs</translation>
    </message>
    <message>
        <source>No room had an event in this time.</source>
        <translation>Aucun salon n’a eu d’événement pendant cette période.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>In %1, on this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>Dans %1, sur cet ordinateur seulement&#x202f;: pas de connexion, et des messages anciens peuvent manquer.</translation>
    </message>
    <message>
        <source>On this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>Sur cet ordinateur seulement&#x202f;: pas de connexion, et des messages anciens peuvent manquer.</translation>
    </message>
    <message>
        <source>From the server, in %1</source>
        <translation>Depuis le serveur, dans %1</translation>
    </message>
    <message>
        <source>From the server, all your rooms</source>
        <translation>Depuis le serveur, dans tous vos salons</translation>
    </message>
    <message>
        <source>Type words, and narrow it down if you like: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;words in this order&quot;.</source>
        <translation>Tapez des mots, et précisez si vous voulez&#x202f;: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;des mots dans cet ordre&quot;.</translation>
    </message>
    <message>
        <source>Nothing yet. Older messages were not looked at.</source>
        <translation>Rien pour l’instant. Les messages plus anciens n’ont pas été parcourus.</translation>
    </message>
    <message>
        <source>No message in %1 has these words.</source>
        <translation>Aucun message de %1 ne contient ces mots.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Aucun message ne contient ces mots.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Chercher dans tous les salons</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Chercher plus loin</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>All settings</source>
        <translation>Tous les paramètres</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Send a frame…</source>
        <translation>Envoyer une trame…</translation>
    </message>
    <message>
        <source>Frames can be sent once it is connected</source>
        <translation>On peut envoyer des trames une fois connecté</translation>
    </message>
    <message>
        <source>Frame to send</source>
        <translation>Trame à envoyer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>What the frame is</source>
        <translation>Format de la trame</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Trames envoyées</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Forget what was sent</source>
        <translation>Oublier les trames envoyées</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de modèle</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Gérer les modèles…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the server&apos;s address, such as 192.168.1.20:9473.</source>
        <translation>Entrez l’adresse du serveur, par exemple 192.168.1.20:9473.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It looks like 192.168.1.20:9473 or hearth://my-server.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse. Une adresse ressemble à 192.168.1.20:9473 ou hearth://my-server.</translation>
    </message>
    <message>
        <source>An address begins with hearth://, ws:// or wss://, or with the host&apos;s name.</source>
        <translation>Une adresse commence par hearth://, ws:// ou wss://, ou par le nom de l’hôte.</translation>
    </message>
</context>
<context>
    <name>ServerLink</name>
    <message>
        <source>This link is damaged. Copy it again, from its beginning to its end, or ask for a new one.</source>
        <translation>Ce lien est abîmé. Copiez-le à nouveau, du début à la fin, ou demandez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>People and invites</source>
        <translation>Personnes et invitations</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it can be changed when the connection is back.</source>
        <translation>Pas de connexion au serveur. Vous voyez les dernières données reçues&#x202f;; vous pourrez les modifier au retour de la connexion.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Parties de cette page</translation>
    </message>
</context>
<context>
    <name>ServerTitle</name>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyone on the way can read your password and all that is written. Go on only if you trust each of them.</source>
        <translation>N’importe qui sur le trajet peut lire votre mot de passe et tout ce qui s’écrit. Ne continuez que si vous faites confiance à chacun.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SessionStreams</name>
    <message>
        <source>From %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>its frames as they go over the wire, without secrets</source>
        <translation>ses trames telles qu’elles circulent, sans les secrets</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>feed · %1</source>
        <translation>flux · %1</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Account and devices</source>
        <translation>Compte et appareils</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Network and key</source>
        <translation>Réseau et clé</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>À propos de Hearth</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>Aller à un salon, une personne ou une page</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Revenir, ou fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu de l’élément choisi</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Salon précédent</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Salon suivant</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>To what came while you were away</source>
        <translation>Aller à ce qui est arrivé en votre absence</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Une page vers le haut</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Une page vers le bas</translation>
    </message>
    <message>
        <source>Copy the message, or what is selected</source>
        <translation>Copier le message ou la sélection</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Modifier votre dernier message</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>Salons et messages directs</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>Parcourir et créer des salons</translation>
    </message>
    <message>
        <source>No rooms yet. Use + to find or create one.</source>
        <translation>Pas encore de salon. Utilisez + pour en trouver ou en créer un.</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Messages directs</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Use + to write to one or more people privately.</source>
        <translation>Utilisez + pour écrire en privé à une ou plusieurs personnes.</translation>
    </message>
    <message>
        <source>Nobody has written to you privately yet.</source>
        <translation>Personne ne vous a encore écrit en privé.</translation>
    </message>
</context>
<context>
    <name>SignInButtons</name>
    <message>
        <source>Creating the account…</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Sign in or create an account</source>
        <translation>Se connecter ou créer un compte</translation>
    </message>
    <message>
        <source>Invite code (empty if the server needs none)</source>
        <translation>Code d’invitation (vide si le serveur n’en demande pas)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>Nom affiché aux autres</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>Mot de passe (8 caractères au moins)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>No keyring is running here, so this sign-in ends when Hearth is closed.</source>
        <translation>Aucun trousseau de clés ne tourne ici&#x202f;: cette connexion prendra fin à la fermeture de Hearth.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unless you unlock it, this sign-in ends when Hearth is closed.</source>
        <translation>Votre trousseau de clés est verrouillé. Si vous ne le déverrouillez pas, cette connexion prendra fin à la fermeture de Hearth.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out and discard?</source>
        <translation>Se déconnecter et tout perdre&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out and discard</source>
        <translation>Se déconnecter et tout perdre</translation>
    </message>
    <message>
        <source>Signing out deletes that, and everything else of this account, from this computer. What the server has stays there.</source>
        <translation>Se déconnecter efface cela de cet ordinateur, avec tout ce qui concerne ce compte. Ce qui est sur le serveur y reste.</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Event stream</source>
        <translation>Flux d’événements</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File of lines of JSON or text, or a capture</source>
        <translation>Fichier de lignes JSON ou texte, ou capture</translation>
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
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Token, headers, subprotocols, first frames…</source>
        <translation>Jeton, en-têtes, sous-protocoles, premières trames…</translation>
    </message>
    <message>
        <source>Token and headers…</source>
        <translation>Jeton et en-têtes…</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton Bearer</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>En-têtes, un par ligne</translation>
    </message>
    <message>
        <source>X-Api-Key: …</source>
        <translation>X-Api-Key: …</translation>
    </message>
    <message>
        <source>Subprotocols, the best first</source>
        <translation>Sous-protocoles, le meilleur d’abord</translation>
    </message>
    <message>
        <source>Ping every … s</source>
        <translation>Ping toutes les … s</translation>
    </message>
    <message>
        <source>First frames to send, one a line</source>
        <translation>Premières trames à envoyer, une par ligne</translation>
    </message>
    <message>
        <source>{&quot;subscribe&quot;:&quot;prices&quot;}</source>
        <translation>{&quot;subscribe&quot;:&quot;prices&quot;}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Garder les modifications</translation>
    </message>
    <message>
        <source>Keep this source for later</source>
        <translation>Garder cette source pour plus tard</translation>
    </message>
    <message>
        <source>What is secret of it goes into the keyring.</source>
        <translation>Ses secrets sont confiés au trousseau de clés.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>d’après l’adresse</translation>
    </message>
    <message>
        <source>Replay it as it came</source>
        <translation>Rejouer au rythme d’origine</translation>
    </message>
    <message>
        <source>A capture is played with its original timing.</source>
        <translation>Une capture est rejouée à son rythme d’origine.</translation>
    </message>
</context>
<context>
    <name>SourceFileDialog</name>
    <message>
        <source>A file to look into</source>
        <translation>Un fichier à inspecter</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>SourceOutlet</name>
    <message>
        <source>%1 events came faster than they could be taken</source>
        <translation>%1 événements sont arrivés trop vite pour être pris en compte</translation>
    </message>
</context>
<context>
    <name>SourceProfile</name>
    <message>
        <source>The header “%1” has signs that no header may have.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» contient des signes interdits dans un en-tête.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the connection itself.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» est écrit par la connexion elle-même.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a subprotocol.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom d’un sous-protocole.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice.</source>
        <translation>Le sous-protocole «&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de flux.</translation>
    </message>
    <message>
        <source>The time between pings can&apos;t be less than nothing.</source>
        <translation>L’intervalle entre les pings ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
</context>
<context>
    <name>SourceStart</name>
    <message>
        <source>Look into a live stream</source>
        <translation>Inspecter un flux en direct</translation>
    </message>
    <message>
        <source>Any event stream, WebSocket or file, with every fact of its protocol. It goes on while you look elsewhere.</source>
        <translation>N’importe quel flux d’événements, WebSocket ou fichier, avec tous les détails de son protocole. Il continue pendant que vous regardez ailleurs.</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>Il n’y a plus de place pour un autre flux&#x202f;; fermez-en d’abord un.</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Modifier une source</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservées</translation>
    </message>
    <message>
        <source>Kept sources</source>
        <translation>Sources conservées</translation>
    </message>
    <message>
        <source>Forget this source?</source>
        <translation>Oublier cette source&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not kept any more, nor what is secret of it. What is open of it stays.</source>
        <translation>%1 ne sera plus parmi les sources conservées, et ses secrets seront oubliés. Ce qui en est ouvert le reste.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>Pas de flux</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Replay as it came</source>
        <translation>Rejouer au rythme d’origine</translation>
    </message>
</context>
<context>
    <name>SourceTabButton</name>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconnexion</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>told of something</source>
        <translation>a signalé quelque chose</translation>
    </message>
</context>
<context>
    <name>SourceTabs</name>
    <message>
        <source>Streams</source>
        <translation>Flux inspectés</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>the application&apos;s own</source>
        <translation>propre à l’application</translation>
    </message>
    <message>
        <source>of a library or framework</source>
        <translation>propre à une bibliothèque ou un framework</translation>
    </message>
    <message>
        <source>reserved, without a meaning yet</source>
        <translation>réservé, sans signification pour l’instant</translation>
    </message>
    <message>
        <source>no code that may be sent</source>
        <translation>code qu’on ne peut pas envoyer</translation>
    </message>
    <message>
        <source>normal, its purpose is fulfilled</source>
        <translation>normal, son but est atteint</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>données non prises en charge</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sans code</translation>
    </message>
    <message>
        <source>abnormal, without a close frame</source>
        <translation>anormal, sans trame de fermeture</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>charge utile non valide</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>contraire aux règles</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>message trop grand</translation>
    </message>
    <message>
        <source>a mandatory extension is missing</source>
        <translation>il manque une extension obligatoire</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>redémarrage du service</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>mauvaise passerelle</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>échec de la négociation TLS</translation>
    </message>
    <message>
        <source>unauthorized</source>
        <translation>non autorisé</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>délai dépassé</translation>
    </message>
</context>
<context>
    <name>SplitMenu</name>
    <message>
        <source>One line</source>
        <translation>Une seule courbe</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
</context>
<context>
    <name>SseSource</name>
    <message>
        <source>No answer came within %1 s.</source>
        <translation>Aucune réponse en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Nothing can be sent to an event stream</source>
        <translation>On ne peut rien envoyer à un flux d’événements</translation>
    </message>
    <message>
        <source>The server answered %1, which ends the stream</source>
        <translation>Le serveur a répondu %1, ce qui met fin au flux</translation>
    </message>
    <message>
        <source>The server answered 204: there is no more, and nobody is to ask again</source>
        <translation>Le serveur a répondu 204&#x202f;: il n’y a plus rien, et il ne faut plus demander</translation>
    </message>
    <message>
        <source>The answer is no event stream, but %1</source>
        <translation>La réponse n’est pas un flux d’événements, mais %1</translation>
    </message>
    <message>
        <source>Redirected with %1</source>
        <translation>Redirigé (%1)</translation>
    </message>
    <message>
        <source>There are more than %1 redirects</source>
        <translation>Il y a plus de %1 redirections</translation>
    </message>
    <message>
        <source>It is redirected to where no stream can be</source>
        <translation>La redirection mène là où il ne peut y avoir de flux</translation>
    </message>
    <message>
        <source>It is redirected to an address without encryption</source>
        <translation>La redirection mène à une adresse sans chiffrement</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Connecté&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server ended the stream</source>
        <translation>Le serveur a mis fin au flux</translation>
    </message>
    <message>
        <source>The next event has bytes that are no UTF-8</source>
        <translation>L’événement suivant contient des octets qui ne sont pas de l’UTF-8</translation>
    </message>
    <message>
        <source>The next event is too long; its last %1 are left out</source>
        <translation>L’événement suivant est trop long&#x202f;; les derniers %1 sont omis</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Il manque l’événement %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Il manque les événements %1 à %2</translation>
    </message>
    <message>
        <source>The id %1 came before</source>
        <translation>L’identifiant %1 est déjà apparu</translation>
    </message>
    <message>
        <source>Ids go back from %1 to %2</source>
        <translation>Les identifiants reculent de %1 à %2</translation>
    </message>
    <message>
        <source>The last event ID is now “%1”</source>
        <translation>Le dernier identifiant d’événement est maintenant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” without data, which is no event</source>
        <translation>«&#x202f;%1&#x202f;» sans données&#x202f;: ce n’est pas un événement</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>After a break wait %1 ms</source>
        <translation>Attendre %1&#xa0;ms après une coupure</translation>
    </message>
    <message>
        <source>A line that is no field of event streams</source>
        <translation>Une ligne qui n’est pas un champ de flux d’événements</translation>
    </message>
    <message>
        <source>A retry that is no number</source>
        <translation>Un champ retry qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>An id with a NUL in it</source>
        <translation>Un champ id contenant un caractère NUL</translation>
    </message>
    <message>
        <source>A line is too long: its first %1 are here, %2 are left out</source>
        <translation>Une ligne est trop longue&#x202f;: les premiers %1 sont ici, %2 sont omis</translation>
    </message>
    <message>
        <source>The stream ended within an event, which therefore is none</source>
        <translation>Le flux s’est arrêté au milieu d’un événement, qui ne compte donc pas</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Votre statut</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>Que faites-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Clear it after</source>
        <translation>Effacer après</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not while offline.</source>
        <translation>Pas hors ligne.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>Effacer votre statut</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>StatusEmoji</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un emoji</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>StopHostingDialog</name>
    <message>
        <source>%1 are connected now and will be disconnected.</source>
        <translation>%1 sont connectés et seront déconnectés.</translation>
    </message>
    <message>
        <source>%1 is connected now and will be disconnected.</source>
        <translation>%1 est connecté et sera déconnecté.</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>Arrêter le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody else is connected any more.</source>
        <translation>Plus personne d’autre n’est connecté.</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: it is there again when you start the server.</source>
        <translation>Rien de ce qui a été dit n’est perdu&#x202f;: tout revient au redémarrage du serveur.</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Messages on this computer</source>
        <translation>Messages sur cet ordinateur</translation>
    </message>
    <message>
        <source>Hearth keeps what it has shown, so that rooms open at once and can be read and searched without a connection. The oldest messages go by themselves when it becomes too much.</source>
        <translation>Hearth garde ce qu’il a affiché&#x202f;: les salons s’ouvrent aussitôt et restent accessibles à la lecture et à la recherche sans connexion. Les messages les plus anciens disparaissent d’eux-mêmes quand il y en a trop.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Messages were cleared from this computer.</source>
        <translation>Les messages ont été effacés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Clear messages from this computer…</source>
        <translation>Effacer les messages de cet ordinateur…</translation>
    </message>
    <message>
        <source>Clear messages from this computer?</source>
        <translation>Effacer les messages de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>The server keeps them all: they come back as you look at them. Until then nothing can be read or searched here without a connection. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>Le serveur les garde tous&#x202f;: ils reviendront à mesure que vous les consultez. D’ici là, impossible de lire ou de chercher ici sans connexion. Les brouillons, les messages pas encore envoyés et vos choix restent.</translation>
    </message>
    <message>
        <source>There is no connection now, so nothing can be read here until it is back. The server keeps all messages. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>Il n’y a pas de connexion en ce moment&#x202f;: impossible de lire quoi que ce soit ici avant son retour. Le serveur garde tous les messages. Les brouillons, les messages pas encore envoyés et vos choix restent.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>That did not work: the file of messages can&apos;t be read or written. Perhaps the disk is full.</source>
        <translation>Échec&#x202f;: impossible de lire ou d’écrire le fichier des messages. Le disque est peut-être plein.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>Utiliser le modèle %1</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>Supprimer le modèle %1</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of %1</source>
        <translation>Modèles de %1</translation>
    </message>
    <message>
        <source>When a frame is sent, {{n}} is filled in with its number, {{now}} with the time and {{uuid}} with an id of its own.</source>
        <translation>À l’envoi d’une trame, {{n}} est remplacé par son numéro, {{now}} par l’heure et {{uuid}} par un identifiant unique.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Write a frame first to save it as a template.</source>
        <translation>Écrivez d’abord une trame pour l’enregistrer comme modèle.</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>Enregistrer «&#x202f;%1&#x202f;» sous</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
</context>
<context>
    <name>TextSizeSlider</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Throughput by type</source>
        <translation>Débit par type</translation>
    </message>
    <message>
        <source>Nothing was handed out in this time.</source>
        <translation>Rien n’a été distribué pendant cette période.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as %1, please.</source>
        <translation>Une heure comme %1, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>jusqu’à minuit</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <translation>jusqu’à demain %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>jusqu’au %1 à %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>en ligne à l’instant</translation>
    </message>
    <message>
        <source>last seen 1 minute ago</source>
        <translation>en ligne il y a 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minutes ago</source>
        <translation>
            <numerusform>en ligne il y a %n minute</numerusform>
            <numerusform>en ligne il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 hour ago</source>
        <translation>en ligne il y a 1 heure</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hours ago</source>
        <translation>
            <numerusform>en ligne il y a %n heure</numerusform>
            <numerusform>en ligne il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 day ago</source>
        <translation>en ligne il y a 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n days ago</source>
        <translation>
            <numerusform>en ligne il y a %n jour</numerusform>
            <numerusform>en ligne il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>TimelineEnd</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TimelinePlaceholder</name>
    <message>
        <source>The server is busy. The messages come in a moment…</source>
        <translation>Le serveur est occupé. Les messages arrivent dans un instant…</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>Les messages n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Not read on this computer yet</source>
        <translation>Pas encore lu sur cet ordinateur</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>What was said here comes when the connection is back. What you write is kept until then.</source>
        <translation>Ce qui s’est dit ici viendra au retour de la connexion. Ce que vous écrivez est conservé d’ici là.</translation>
    </message>
    <message>
        <source>This conversation is between you and %1.
Say hello below.</source>
        <translation>Cette conversation est entre vous et %1.
Dites bonjour ci-dessous.</translation>
    </message>
    <message>
        <source>#%1 is private: people come in by invitation.
Write the first message below.</source>
        <translation>#%1 est privé&#x202f;: on y entre sur invitation.
Écrivez le premier message ci-dessous.</translation>
    </message>
    <message>
        <source>Everybody on this server can find and join #%1.
Write the first message below.</source>
        <translation>Chacun sur ce serveur peut trouver et rejoindre #%1.
Écrivez le premier message ci-dessous.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TimelineStart</name>
    <message>
        <source>This is where the conversation with %1 began.</source>
        <translation>C’est ici qu’a commencé la conversation avec %1.</translation>
    </message>
    <message>
        <source>This is where you and %1 began.</source>
        <translation>C’est ici que vous avez commencé, %1 et vous.</translation>
    </message>
    <message>
        <source>This is where #%1 begins.</source>
        <translation>C’est ici que commence #%1.</translation>
    </message>
    <message>
        <source>The server is busy. More messages come in a moment…</source>
        <translation>Le serveur est occupé. D’autres messages arrivent dans un instant…</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Chargement des messages plus anciens…</translation>
    </message>
    <message>
        <source>Older messages come when the connection is back.</source>
        <translation>Les messages plus anciens viendront au retour de la connexion.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>its certificate is signed by nobody but itself</source>
        <translation>son certificat n’est signé que par lui-même</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that this computer does not know</source>
        <translation>son certificat est signé par une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>son certificat est établi pour un autre nom</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>son certificat a expiré le %1</translation>
    </message>
    <message>
        <source>its certificate begins on %1</source>
        <translation>son certificat n’est valable qu’à partir du %1</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>il ne présente pas de certificat</translation>
    </message>
    <message>
        <source>The other side is not known to be who it should be: %1.</source>
        <translation>Rien ne prouve que le serveur est celui qu’il doit être&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ToneButton</name>
    <message>
        <source>%1. Choose another</source>
        <translation>%1. En choisir une autre</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>Sans teinte</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Teinte claire</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Teinte moyennement claire</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Teinte moyenne</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Teinte moyennement foncée</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Teinte foncée</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Teinte de peau</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Plot it</source>
        <translation>Tracer</translation>
    </message>
</context>
<context>
    <name>TreeRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Enter draws it</source>
        <translation>Entrée pour tracer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>tracer</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Tracer %1</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>No room is open</source>
        <translation>Aucun salon ouvert</translation>
    </message>
    <message>
        <source>Choose one on the left, or use + to find one.</source>
        <translation>Choisissez-en un à gauche, ou utilisez + pour en trouver un.</translation>
    </message>
    <message>
        <source>The button at the upper left shows the rooms.</source>
        <translation>Le bouton en haut à gauche affiche les salons.</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>On this network</source>
        <translation>Sur ce réseau</translation>
    </message>
</context>
<context>
    <name>WebSocketSource</name>
    <message>
        <source>The handshake was not done within %1 s</source>
        <translation>La négociation n’a pas abouti en %1&#xa0;s</translation>
    </message>
    <message>
        <source>Not sent: there is no connection</source>
        <translation>Non envoyé&#x202f;: pas de connexion</translation>
    </message>
    <message>
        <source>Connected, without a subprotocol</source>
        <translation>Connecté, sans sous-protocole</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>Connecté, sous-protocole %1</translation>
    </message>
    <message>
        <source>A ping is not answered after %1 ms</source>
        <translation>Un ping reste sans réponse après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Nothing is heard any more; the connection was given up</source>
        <translation>Plus rien ne parvient&#x202f;; la connexion a été abandonnée</translation>
    </message>
    <message>
        <source>A pong that answers no ping, or an old one</source>
        <translation>Un pong qui ne répond à aucun ping, ou à un ancien</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>Réponse au ping après %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Closed here with %1: a message beyond the limit of %2 came</source>
        <translation>Fermé ici avec %1&#x202f;: un message dépassant la limite de %2 est arrivé</translation>
    </message>
    <message>
        <source>The connection broke: 1006, %1</source>
        <translation>La connexion s’est rompue&#x202f;: 1006, %1</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>Fermé avec %1, %2</translation>
    </message>
    <message>
        <source>First frame %1 was sent: %2</source>
        <translation>Trame initiale %1 envoyée&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::AccountSettings</name>
    <message>
        <source>Enter the password that is good now.</source>
        <translation>Entrez le mot de passe actuel.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>Ce mot de passe est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>Your password has been set. With it you can sign in from other devices, too.</source>
        <translation>Votre mot de passe est défini. Vous pouvez maintenant vous connecter depuis d’autres appareils.</translation>
    </message>
    <message>
        <source>Your password has been changed. Everywhere else you have to sign in again.</source>
        <translation>Votre mot de passe a été changé. Partout ailleurs, il faudra vous reconnecter.</translation>
    </message>
    <message>
        <source>This account has a password by now. Enter that one.</source>
        <translation>Ce compte a maintenant un mot de passe. Entrez-le.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Entrez votre mot de passe.</translation>
    </message>
    <message>
        <source>The server shows another key, so nothing was sent.</source>
        <translation>Le serveur présente une autre clé&#x202f;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Try again when the connection is back.</source>
        <translation>Le serveur est injoignable. Réessayez quand la connexion sera revenue.</translation>
    </message>
    <message>
        <source>That is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>You are the last owner of this server. Make somebody else an owner first.</source>
        <translation>Vous êtes le dernier propriétaire de ce serveur. Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>This server is too old for that. Ask whoever runs it to update it.</source>
        <translation>Ce serveur est trop ancien pour cela. Demandez à la personne qui le gère de le mettre à jour.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>Le serveur n’accepte pas cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>Le serveur ne peut pas le faire pour l’instant. Réessayez dans un moment.</translation>
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
        <translation>(vous n’y êtes pas)</translation>
    </message>
</context>
<context>
    <name>hearth::app::Autostart</name>
    <message>
        <source>%1 can&apos;t be written, so this stays as it was.</source>
        <translation>Impossible d’écrire %1&#x202f;: rien n’a changé.</translation>
    </message>
</context>
<context>
    <name>hearth::app::BarChart</name>
    <message>
        <source>nothing in this time</source>
        <translation>rien pendant cette période</translation>
    </message>
    <message>
        <source>%1 in all, the most in “%2”: %3</source>
        <translation>%1 au total, le plus dans «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>
… and %1 more</source>
        <translation>
… et encore %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::CaptureRecorder</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>More came than the disk takes: the recording ended.</source>
        <translation>Il en arrive plus que le disque ne peut en prendre&#x202f;: l’enregistrement a pris fin.</translation>
    </message>
    <message>
        <source>This file is the one that is looked into.</source>
        <translation>Ce fichier est celui que vous inspectez.</translation>
    </message>
    <message>
        <source>Another recording is written to this file.</source>
        <translation>Un autre enregistrement écrit déjà dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>hearth::app::CompletionModel</name>
    <message>
        <source>Everybody in this room who is online or away</source>
        <translation>Toutes les personnes de ce salon en ligne ou absentes</translation>
    </message>
</context>
<context>
    <name>hearth::app::Composition</name>
    <message>
        <source>Save this change first, or leave the message as it was with Esc.</source>
        <translation>Enregistrez d’abord cette modification, ou annulez-la avec Échap.</translation>
    </message>
    <message>
        <source>%1 What you wrote is there when you edit it again.</source>
        <translation>%1 Votre texte reviendra quand vous modifierez de nouveau le message.</translation>
    </message>
    <message>
        <source>This is too long for one message. Shorten it, or send it in parts.</source>
        <translation>C’est trop long pour un seul message. Raccourcissez-le ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Vous aviez écrit&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionDetails</name>
    <message>
        <source>Not connected: what answers shows another key</source>
        <translation>Non connecté&#x202f;: ce qui répond présente une autre clé</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected: trying again soon</source>
        <translation>Non connecté&#x202f;: nouvel essai sous peu</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Chiffré (TLS)</translation>
    </message>
    <message>
        <source>Not needed: it stays on this computer</source>
        <translation>Inutile&#x202f;: rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Not encrypted: everyone on the way can read along</source>
        <translation>Non chiffré&#x202f;: tout le monde peut lire sur le trajet</translation>
    </message>
    <message>
        <source>What answers at this address shows another key, so nothing was sent to it. The chat has the keys to compare.</source>
        <translation>Ce qui répond à cette adresse présente une autre clé&#x202f;: rien ne lui a été envoyé. Les clés à comparer se trouvent sous Discussions.</translation>
    </message>
    <message>
        <source>This computer knows your server by this key. Nothing is sent to one that shows another.</source>
        <translation>Cet ordinateur reconnaît votre serveur à cette clé. Rien n’est envoyé à celui qui en présente une autre.</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionModel</name>
    <message>
        <source>unnamed device</source>
        <translation>appareil sans nom</translation>
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
        <translation>%1 en attente</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionStatus</name>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Connecté · %1</translation>
    </message>
    <message>
        <source>Connected · %1 ms · %2</source>
        <translation>Connecté · %1&#xa0;ms · %2</translation>
    </message>
    <message>
        <source>Not connected · another key</source>
        <translation>Non connecté · autre clé</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline · last seen online %1</source>
        <translation>Hors ligne · dernière connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Reconnecting · last seen online %1</source>
        <translation>Reconnexion · dernière connexion&#x202f;: %1</translation>
    </message>
    <message>
        <source>What answers at %1 shows another key than your server, so nothing was sent to it. You can go on reading.</source>
        <translation>Ce qui répond sur %1 présente une autre clé que votre serveur&#x202f;: rien ne lui a été envoyé. Vous pouvez continuer à lire.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>Connexion perdue.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2).</source>
        <translation>Nouvel essai dans %1&#xa0;s (tentative %2).</translation>
    </message>
    <message>
        <source>Retrying (attempt %1)…</source>
        <translation>Nouvel essai (tentative %1)…</translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>1 message en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>%n message en attente.</numerusform>
            <numerusform>%n messages en attente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::Dashboard</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>données depuis %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>hearth::app::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
</context>
<context>
    <name>hearth::app::DeviceModel</name>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Dernière utilisation&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EditHistory</name>
    <message>
        <source>The earlier versions can&apos;t be shown: %1</source>
        <translation>Impossible d’afficher les versions précédentes&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Smileys</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>Animaux et plantes</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Manger et boire</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
</context>
<context>
    <name>hearth::app::Errand</name>
    <message>
        <source>They are not in this room any more.</source>
        <translation>Cette personne n’est plus dans ce salon.</translation>
    </message>
    <message>
        <source>They are not on this server any more.</source>
        <translation>Cette personne n’est plus sur ce serveur.</translation>
    </message>
    <message>
        <source>Not all of them are on this server any more.</source>
        <translation>Certaines de ces personnes ne sont plus sur ce serveur.</translation>
    </message>
    <message>
        <source>They are not banned any more.</source>
        <translation>Cette personne n’est plus bannie.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Ce salon n’existe plus.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>Pas de connexion au serveur. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>The server does not allow that: %1.</source>
        <translation>Le serveur ne le permet pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>Le serveur est occupé. La suite arrive dans un instant…</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventAlertModel</name>
    <message>
        <source>A field is written as in data.celsius or data.list[0], or it is event or key.</source>
        <translation>Un champ s’écrit comme data.celsius ou data.list[0]&#x202f;; event et key sont aussi possibles.</translation>
    </message>
    <message>
        <source>Say which value it is compared with.</source>
        <translation>Indiquez la valeur à laquelle le comparer.</translation>
    </message>
    <message>
        <source>Above and below need a number, such as 21.5.</source>
        <translation>Supérieur et Inférieur demandent un nombre, comme 21.5.</translation>
    </message>
    <message>
        <source>You are told of that already.</source>
        <translation>Cette alerte existe déjà.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>Il y en a déjà %1. Supprimez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventTreeModel</name>
    <message>
        <source>more than can be shown</source>
        <translation>plus qu’on n’en peut montrer</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedListModel</name>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedSource</name>
    <message>
        <source>There is no session to read it in; sign in first.</source>
        <translation>Il n’y a pas de session pour le lire&#x202f;; connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>On ne peut rien envoyer à une source en lecture seule</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Il manque l’événement %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Il manque les événements %1 à %2</translation>
    </message>
    <message>
        <source>The server has other data now: seqs begin anew</source>
        <translation>Le serveur a maintenant d’autres données&#x202f;: la numérotation (seq) recommence</translation>
    </message>
    <message>
        <source>The connection to the server was lost</source>
        <translation>La connexion au serveur a été perdue</translation>
    </message>
    <message>
        <source>It goes on with the connection to the server.</source>
        <translation>La suite viendra avec le retour de la connexion au serveur.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La session est terminée</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedView</name>
    <message>
        <source>This feed is not there any more. What stands here is the last of it.</source>
        <translation>Ce flux n’existe plus. Voici ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Il manque l’événement %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Il manque les événements %1 à %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::Feeds</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>Votre rôle sur ce serveur ne permet pas de lire les flux.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::FoundModel</name>
    <message>
        <source>a room that is gone</source>
        <translation>un salon disparu</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Message direct</translation>
    </message>
</context>
<context>
    <name>hearth::app::FrameShelf</name>
    <message>
        <source>The keyring does not give what was sent to this source and saved for it. What is sent and saved now is known until Hearth ends.</source>
        <translation>Le trousseau de clés ne donne ni les trames envoyées à cette source, ni ses modèles. Ce qui est envoyé et enregistré maintenant reste connu jusqu’à la fermeture de Hearth.</translation>
    </message>
    <message>
        <source>The keyring does not take what is sent and saved. It is known until Hearth ends.</source>
        <translation>Le trousseau de clés n’accepte pas ce qui est envoyé et enregistré. Cela reste connu jusqu’à la fermeture de Hearth.</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostCheckup</name>
    <message>
        <source>One problem was found.</source>
        <translation>Un problème a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>%n problème a été trouvé.</numerusform>
            <numerusform>%n problèmes ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well on this computer.</source>
        <translation>Tout va bien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No problem was found on this computer, but not everything is as it could be.</source>
        <translation>Aucun problème trouvé sur cet ordinateur, mais tout n’est pas au mieux.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>This computer could not be looked at: %1</source>
        <translation>Impossible d’examiner cet ordinateur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostInvite</name>
    <message>
        <source>Anyone on this network may create an account, with or without the link.</source>
        <translation>Toute personne de ce réseau peut créer un compte, avec ou sans le lien.</translation>
    </message>
    <message>
        <source>Good for %1 and %2. Give it only to those you want there.</source>
        <translation>Valable pour %1 et %2. Ne le donnez qu’aux personnes que vous voulez y voir.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::HostOwner</name>
    <message>
        <source>Hearth, on the server&apos;s computer</source>
        <translation>Hearth, sur l’ordinateur du serveur</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostedServer</name>
    <message>
        <source>The server runs, but did not answer when it was to let you in. Open the chat to try again.</source>
        <translation>Le serveur tourne, mais n’a pas répondu au moment de vous laisser entrer. Ouvrez les discussions pour réessayer.</translation>
    </message>
    <message>
        <source>The server runs, but did not let you in: %1</source>
        <translation>Le serveur tourne, mais ne vous a pas laissé entrer&#x202f;: %1</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>Mon serveur</translation>
    </message>
    <message>
        <source>%1&apos;s server</source>
        <translation>Serveur de %1</translation>
    </message>
    <message>
        <source>The server&apos;s program could not be started.</source>
        <translation>Le programme du serveur n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly, and was started again.</source>
        <translation>Le serveur s’est arrêté de façon inattendue, et a été redémarré.</translation>
    </message>
    <message>
        <source>The server ended again and again, so it is not started any more. Its log says more.</source>
        <translation>Le serveur s’est arrêté plusieurs fois de suite&#x202f;: il n’est plus relancé. Son journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteModel</name>
    <message>
        <source>1 use left</source>
        <translation>1 utilisation restante</translation>
    </message>
    <message numerus="yes">
        <source>%n uses left</source>
        <translation>
            <numerusform>%n utilisation restante</numerusform>
            <numerusform>%n utilisations restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>expire&#x202f;: %1</translation>
    </message>
    <message>
        <source>made on the server&apos;s machine, %1</source>
        <translation>créée sur la machine du serveur, %1</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>créée par %1, %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::InvitePicture</name>
    <message>
        <source>Only a picture on this computer can be read. Save it first.</source>
        <translation>Seule une image sur cet ordinateur peut être lue. Enregistrez-la d’abord.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the code.</source>
        <translation>Cette image est trop grande. Découpez la partie qui contient le code.</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. PNG and JPEG can.</source>
        <translation>Cette image ne peut pas être lue ici. PNG et JPEG conviennent.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture, or it is not sharp enough.</source>
        <translation>Cette image ne contient pas de code QR, ou elle n’est pas assez nette.</translation>
    </message>
    <message>
        <source>The code in this picture is not an invite to a Hearth server.</source>
        <translation>Le code de cette image n’est pas une invitation à un serveur Hearth.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteeModel</name>
    <message>
        <source>%1 is in the room now.</source>
        <translation>%1 est maintenant dans le salon.</translation>
    </message>
</context>
<context>
    <name>hearth::app::JumpModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>Parcourir et créer des salons</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Passer au thème sombre</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Passer au thème clair</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>light or dark, as it is</source>
        <translation>clair ou sombre, comme lui</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>how the server does</source>
        <translation>l’état du serveur</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>any live stream</source>
        <translation>n’importe quel flux en direct</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Personnes et invitations</translation>
    </message>
    <message>
        <source>Online: you may be disturbed</source>
        <translation>En ligne&#x202f;: on peut vous déranger</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>Ne pas déranger pendant 30 minutes</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>Ne pas déranger pendant 1 heure</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow 9:00</source>
        <translation>Ne pas déranger jusqu’à demain 9&#xa0;h</translation>
    </message>
    <message>
        <source>Do not disturb until you turn it off</source>
        <translation>Ne pas déranger jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Définir un statut…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
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
        <translation>propriétaire de ce salon</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>owner of the server</source>
        <translation>propriétaire du serveur</translation>
    </message>
    <message>
        <source>admin of the server</source>
        <translation>admin du serveur</translation>
    </message>
    <message>
        <source>Owners and moderators — %1</source>
        <translation>Propriétaires et modérateurs — %1</translation>
    </message>
    <message>
        <source>Members — %1</source>
        <translation>Membres — %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2, last known</source>
        <translation>%1 — %2, dernier état connu</translation>
    </message>
</context>
<context>
    <name>hearth::app::MemberPages</name>
    <message>
        <source>The list comes when the connection is back.</source>
        <translation>La liste viendra au retour de la connexion.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageActions</name>
    <message>
        <source>the connection was lost</source>
        <translation>la connexion a été perdue</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>le message n’existe plus</translation>
    </message>
    <message>
        <source>you may not do that here</source>
        <translation>vous n’en avez pas le droit ici</translation>
    </message>
    <message>
        <source>a room has %1 pinned messages at most</source>
        <translation>un salon compte au plus %1 messages épinglés</translation>
    </message>
    <message>
        <source>it is too much for one message</source>
        <translation>c’est trop pour un seul message</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>le serveur a eu un problème</translation>
    </message>
    <message>
        <source>This needs a connection to the server.</source>
        <translation>Cela demande une connexion au serveur.</translation>
    </message>
    <message>
        <source>The reaction could not be taken back: %1.</source>
        <translation>La réaction n’a pas pu être retirée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The reaction could not be added: %1.</source>
        <translation>La réaction n’a pas pu être ajoutée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The message could not be deleted: %1.</source>
        <translation>Le message n’a pas pu être supprimé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The message could not be pinned: %1.</source>
        <translation>Le message n’a pas pu être épinglé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1.</source>
        <translation>Le message n’a pas pu être désépinglé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It could not be marked as unread: %1.</source>
        <translation>Impossible de marquer comme non lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The change was not saved: %1.</source>
        <translation>La modification n’a pas été enregistrée&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageNotices</name>
    <message>
        <source>One more waits before it.</source>
        <translation>Un autre message attend avant celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait before it.</source>
        <translation>
            <numerusform>%n autre message attend avant celui-ci.</numerusform>
            <numerusform>%n autres messages attendent avant celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, avec %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageSearch</name>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-17, today or yesterday.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour. Écrivez-le 2026-11-17, today (aujourd’hui) ou yesterday (hier).</translation>
    </message>
    <message>
        <source>Nobody that you share a room with is called “%1”.</source>
        <translation>Aucune personne avec qui vous partagez un salon ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>Vous n’êtes dans aucun salon nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Type a word that is to be in the message, too.</source>
        <translation>Tapez aussi un mot qui doit figurer dans le message.</translation>
    </message>
    <message>
        <source>That is too long. 256 characters are looked for at most.</source>
        <translation>C’est trop long. La recherche se limite à 256 caractères.</translation>
    </message>
    <message>
        <source>The connection was lost meanwhile.</source>
        <translation>La connexion a été perdue entre-temps.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MissedSpan</name>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%n nouveau depuis %1</numerusform>
            <numerusform>%n nouveaux depuis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::NewMessage</name>
    <message>
        <source>That is as many as one direct message holds. For more make a room.</source>
        <translation>Un message direct ne peut pas compter plus de personnes. Au-delà, créez un salon.</translation>
    </message>
    <message>
        <source>This server has direct messages of two people alone.</source>
        <translation>Sur ce serveur, les messages directs se font à deux seulement.</translation>
    </message>
</context>
<context>
    <name>hearth::app::Outbox</name>
    <message>
        <source>the message that it answers is not there any more</source>
        <translation>le message auquel il répond n’existe plus</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>you can&apos;t write here any more</source>
        <translation>vous ne pouvez plus écrire ici</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>le serveur a eu un problème</translation>
    </message>
    <message>
        <source>this computer can&apos;t keep it; is the disk full?</source>
        <translation>cet ordinateur ne peut pas le conserver&#x202f;; le disque est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>hearth::app::OwnPresence</name>
    <message>
        <source>The connection was lost before the others were told.</source>
        <translation>La connexion a été perdue avant que les autres ne soient prévenus.</translation>
    </message>
    <message>
        <source>The others could not be told: %1</source>
        <translation>Les autres n’ont pas pu être prévenus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Do not disturb %1</source>
        <translation>Ne pas déranger %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Expire&#x202f;: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>%1&#xa0;caractères au plus, s’il vous plaît.</translation>
    </message>
    <message>
        <source>There are characters in it that can&apos;t be shown.</source>
        <translation>Il contient des caractères qu’on ne peut pas afficher.</translation>
    </message>
</context>
<context>
    <name>hearth::app::PinnedMessages</name>
    <message>
        <source>The connection was lost, so the message may still be pinned.</source>
        <translation>La connexion a été perdue&#x202f;: le message est peut-être encore épinglé.</translation>
    </message>
    <message>
        <source>You may not unpin messages here.</source>
        <translation>Vous n’avez pas le droit de désépingler des messages ici.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1</source>
        <translation>Le message n’a pas pu être désépinglé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The pinned messages can&apos;t be shown: %1</source>
        <translation>Impossible d’afficher les messages épinglés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::Plot</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
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
        <translation>Impossible d’écouter sur le port %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing in “%1” came from a source, so there is nothing to serve.</source>
        <translation>Rien dans «&#x202f;%1&#x202f;» ne vient d’une source&#x202f;: il n’y a rien à servir.</translation>
    </message>
    <message>
        <source>Replaying %1: %2 events of %3 s, at %4×</source>
        <translation>Relecture de %1&#x202f;: %2 événements sur %3 s, à %4×</translation>
    </message>
    <message>
        <source>  event stream  %1</source>
        <translation>  flux d’événements  %1</translation>
    </message>
    <message>
        <source>  WebSocket     %1</source>
        <translation>  WebSocket          %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C y met fin.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomBook</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDetails</name>
    <message>
        <source>A room needs a name.</source>
        <translation>Un salon a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most %1 characters, in one line.</source>
        <translation>Un nom de salon compte au plus %1&#xa0;caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>A topic has at most %1 characters, in one line.</source>
        <translation>Un sujet compte au plus %1&#xa0;caractères, sur une seule ligne.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDirectoryModel</name>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>Le serveur est occupé. La suite arrive dans un instant…</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>Pas de connexion au serveur. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>A room of this name is there already. Choose another name.</source>
        <translation>Un salon porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Ce salon n’existe plus.</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>Le serveur a refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>Le nom du salon</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>Donnez un nom au salon.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters, in one line.</source>
        <translation>Un nom de salon compte au plus 64 caractères, sur une seule ligne.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomLeaving</name>
    <message>
        <source>It is public: you can come back through the list of rooms.</source>
        <translation>Il est public&#x202f;: vous pourrez revenir par la liste des salons.</translation>
    </message>
    <message>
        <source>It is private and nobody else is in it, so nobody can ever come back to it.</source>
        <translation>Il est privé et personne d’autre n’y est&#x202f;: plus personne ne pourra jamais y revenir.</translation>
    </message>
    <message>
        <source>It is private: you can only come back when somebody who is in it invites you.</source>
        <translation>Il est privé&#x202f;: vous ne pourrez revenir que si quelqu’un qui s’y trouve vous invite.</translation>
    </message>
    <message>
        <source>You own it: it is handed on to the moderator, else to the member, who has been in it for the longest time.</source>
        <translation>Il vous appartient&#x202f;: il sera confié au modérateur, ou à défaut au membre, qui y est depuis le plus longtemps.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomTitles</name>
    <message>
        <source>a private room</source>
        <translation>un salon privé</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomView</name>
    <message>
        <source>The messages can&apos;t be shown: %1</source>
        <translation>Impossible d’afficher les messages&#x202f;: %1</translation>
    </message>
    <message>
        <source>This message is not on this computer. It can be read with a connection.</source>
        <translation>Ce message n’est pas sur cet ordinateur. Il faut une connexion pour le lire.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The message that this answers was not found.</source>
        <translation>Le message auquel celui-ci répond est introuvable.</translation>
    </message>
    <message>
        <source>The message that this answers is not on this computer. It can be read with a connection.</source>
        <translation>Le message auquel celui-ci répond n’est pas sur cet ordinateur. Il faut une connexion pour le lire.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>vous n’êtes plus dans ce salon</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::SeriesSet</name>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerAdministration</name>
    <message>
        <source>The connection was lost meanwhile. Look whether it was done when it is back.</source>
        <translation>La connexion a été perdue entre-temps. À son retour, vérifiez si c’est fait.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow that: %1.</source>
        <translation>Votre rôle sur ce serveur ne le permet pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>Cela n’existe plus.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>Le serveur a refusé&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>This link works on this computer alone: you are connected by an address that means “here”. For others put the server&apos;s own address in its place.</source>
        <translation>Ce lien ne fonctionne que sur cet ordinateur&#x202f;: vous êtes connecté par une adresse qui signifie «&#x202f;ici&#x202f;». Pour les autres, remplacez-la par la vraie adresse du serveur.</translation>
    </message>
    <message>
        <source>Your connection is not encrypted, and links only lead to encrypted ones. Tell them the address %1, and the code that stands behind “invite=”.</source>
        <translation>Votre connexion n’est pas chiffrée, et un lien ne mène qu’à une connexion chiffrée. Donnez l’adresse %1, et le code qui suit «&#x202f;invite=&#x202f;».</translation>
    </message>
    <message>
        <source>A reason has at most 256 characters, in one line.</source>
        <translation>Un motif compte au plus 256 caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>Le serveur est occupé. La suite arrive dans un instant…</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerEventModel</name>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerFinder</name>
    <message>
        <source>1 person there</source>
        <translation>1 personne présente</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <source>invite only</source>
        <translation>sur invitation</translation>
    </message>
    <message>
        <source>no new accounts</source>
        <translation>pas de nouveaux comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n people there</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerHistory</name>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>connexions</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>reconnexions</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99&#x202f;%</translation>
    </message>
</context>
<context>
    <name>hearth::app::Session</name>
    <message>
        <source>There is no connection to the server, so this conversation can&apos;t be begun. Try again when it is back.</source>
        <translation>Pas de connexion au serveur&#x202f;: impossible de commencer cette conversation. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>This person is not on this server any more.</source>
        <translation>Cette personne n’est plus sur ce serveur.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be begun: %1</source>
        <translation>Impossible de commencer cette conversation&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server is busy. The conversation opens in a moment…</source>
        <translation>Le serveur est occupé. La conversation s’ouvre dans un instant…</translation>
    </message>
    <message>
        <source>Hearth can&apos;t use its folder on this computer: drafts and unsent messages are lost when it is closed.</source>
        <translation>Hearth ne peut pas utiliser son dossier sur cet ordinateur&#x202f;: brouillons et messages non envoyés seront perdus à sa fermeture.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to. It may be one of a server on the computer where the link was made.</source>
        <translation>Vous n’êtes pas dans le salon auquel mène ce lien. C’est peut-être celui d’un serveur sur l’ordinateur où le lien a été créé.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to, or it is not there any more.</source>
        <translation>Vous n’êtes pas dans le salon auquel mène ce lien, ou il n’existe plus.</translation>
    </message>
    <message>
        <source>A room that is gone</source>
        <translation>Un salon disparu</translation>
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
        <translation>Un modérateur</translation>
    </message>
    <message>
        <source>%1 banned you from %2. You can&apos;t come back until that is lifted.</source>
        <translation>%1 vous a banni de %2. Vous ne pourrez revenir que si le bannissement est levé.</translation>
    </message>
    <message>
        <source>%1 removed you from %2.</source>
        <translation>%1 vous a retiré de %2.</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>vous n’êtes plus dans ce salon</translation>
    </message>
    <message>
        <source>1 message has not been sent.</source>
        <translation>1 message n’a pas été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not been sent.</source>
        <translation>
            <numerusform>%n message n’a pas été envoyé.</numerusform>
            <numerusform>%n messages n’ont pas été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft is not finished.</source>
        <translation>1 brouillon n’est pas terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not finished.</source>
        <translation>
            <numerusform>%n brouillon n’est pas terminé.</numerusform>
            <numerusform>%n brouillons ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is too long to be sent. It waits where you write.</source>
        <translation>Votre réponse est trop longue pour être envoyée. Elle vous attend dans le champ de saisie.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionList</name>
    <message>
        <source>Your account on %1 has been deleted.</source>
        <translation>Votre compte sur %1 a été supprimé.</translation>
    </message>
    <message>
        <source>The keyring gives no sign-in for this account; it may be locked. This is what was here last. Sign in again under “Servers”.</source>
        <translation>Le trousseau de clés ne fournit pas d’identifiants pour ce compte&#x202f;; il est peut-être verrouillé. Voici ce qu’il y avait ici en dernier. Reconnectez-vous sous «&#x202f;Serveurs&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in again: the keyring gives no sign-in for this account. It may be locked.</source>
        <translation>Reconnectez-vous&#x202f;: le trousseau de clés ne fournit pas d’identifiants pour ce compte. Il est peut-être verrouillé.</translation>
    </message>
    <message>
        <source>You were signed out of %1. Sign in again to go on.</source>
        <translation>Vous avez été déconnecté de %1. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The keyring is not running or is locked, so you will have to sign in again next time.</source>
        <translation>Le trousseau de clés ne tourne pas ou est verrouillé&#x202f;: il faudra vous reconnecter la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionSource</name>
    <message>
        <source>There is no session to look at; sign in first.</source>
        <translation>Il n’y a pas de session à inspecter&#x202f;; connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Looking at a connection that stands, subprotocol %1</source>
        <translation>Inspection d’une connexion déjà établie, sous-protocole %1</translation>
    </message>
    <message>
        <source>Looking at a session that is not connected now</source>
        <translation>Inspection d’une session qui n’est pas connectée pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is sent from here: these frames are the app&apos;s own</source>
        <translation>Rien ne s’envoie d’ici&#x202f;: ces trames sont celles de l’application</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>Connecté, sous-protocole %1</translation>
    </message>
    <message>
        <source>A frame of %1 that can&apos;t be read, and is not shown</source>
        <translation>Une trame de %1 est illisible et n’est pas affichée</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>Réponse au ping après %1 ms</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>Fermé avec %1, %2</translation>
    </message>
    <message>
        <source>Closed here</source>
        <translation>Fermé ici</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La session est terminée</translation>
    </message>
</context>
<context>
    <name>hearth::app::SignIn</name>
    <message>
        <source>This server&apos;s key could not be saved in your profile, so you will be asked about it again next time. Is the disk full, or the profile read-only?</source>
        <translation>La clé de ce serveur n’a pas pu être enregistrée dans votre profil&#x202f;: la question vous sera reposée la prochaine fois. Le disque est-il plein, ou le profil en lecture seule&#x202f;?</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Entrez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A user name has at most 64 characters, in one line.</source>
        <translation>Un nom d’utilisateur compte au plus 64 caractères, sur une seule ligne.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Entrez votre mot de passe.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>Ce mot de passe est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>A display name has at most 64 characters, in one line. Choose a shorter one.</source>
        <translation>Un nom affiché compte au plus 64 caractères, sur une seule ligne. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This is not an invite code. Copy it again, or paste the whole link as the address.</source>
        <translation>Ce n’est pas un code d’invitation. Copiez-le à nouveau, ou collez le lien entier comme adresse.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask whoever runs the server.</source>
        <translation>Ce compte n’a plus le droit de se connecter. Adressez-vous à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>This server takes no new accounts without an invite, or none at all. Ask whoever runs it for one.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes sans invitation, ou pas du tout. Demandez une invitation à la personne qui le gère.</translation>
    </message>
    <message>
        <source>The server does not take this invite: it is mistyped, was used up, has expired or was taken back, or the server takes no new accounts. Check it, or ask for a new one.</source>
        <translation>Le serveur n’accepte pas cette invitation&#x202f;: elle est mal tapée, épuisée, expirée ou révoquée, ou le serveur n’accepte pas de nouveaux comptes. Vérifiez-la ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>Le serveur n’accepte pas cela&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>Le nom «&#x202f;%1&#x202f;» est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>Le serveur ne peut pas le faire pour l’instant. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Attendez une seconde, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Attendez %n seconde, puis réessayez.</numerusform>
            <numerusform>Attendez %n secondes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Attendez %n minute, puis réessayez.</numerusform>
            <numerusform>Attendez %n minutes, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too short. Choose one of %1 characters at least.</source>
        <translation>Ce mot de passe est trop court. Choisissez-en un d’au moins %1&#xa0;caractères.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, of several words for example.</source>
        <translation>Ce mot de passe est trop facile à deviner. Choisissez-en un autre, de plusieurs mots par exemple.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SlashCommands</name>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>Changes the topic of this room</source>
        <translation>Change le sujet de ce salon</translation>
    </message>
    <message>
        <source>@user</source>
        <translation>@utilisateur</translation>
    </message>
    <message>
        <source>Brings somebody into this room</source>
        <translation>Fait entrer quelqu’un dans ce salon</translation>
    </message>
    <message>
        <source>Leaves this room</source>
        <translation>Quitte ce salon</translation>
    </message>
    <message>
        <source>Tells the others that you are there</source>
        <translation>Indique aux autres que vous êtes là</translation>
    </message>
    <message>
        <source>Tells the others that you are away</source>
        <translation>Indique aux autres que vous êtes absent</translation>
    </message>
    <message>
        <source>Asks the others not to disturb you</source>
        <translation>Demande aux autres de ne pas vous déranger</translation>
    </message>
    <message>
        <source>emoji text</source>
        <translation>emoji texte</translation>
    </message>
    <message>
        <source>Says something of yourself</source>
        <translation>Dit quelque chose de vous</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>Says it with a shrug</source>
        <translation>Le dit en haussant les épaules</translation>
    </message>
    <message>
        <source>%1 stands alone.</source>
        <translation>%1&#xa0;s’emploie seul.</translation>
    </message>
    <message>
        <source>/leave stands alone.</source>
        <translation>/leave s’emploie seul.</translation>
    </message>
    <message>
        <source>Whom? Write the user name behind /invite.</source>
        <translation>Qui&#x202f;? Écrivez le nom d’utilisateur après /invite.</translation>
    </message>
    <message>
        <source>Nobody here is known as %1.</source>
        <translation>Personne ici ne s’appelle %1.</translation>
    </message>
    <message>
        <source>Until when? Write /dnd alone, or 30m, 1h, tomorrow or off behind it.</source>
        <translation>Jusqu’à quand&#x202f;? Écrivez /dnd seul, ou suivi de 30m, 1h, tomorrow (demain) ou off (fin).</translation>
    </message>
    <message>
        <source>This server can&apos;t end it by itself. Write /dnd alone.</source>
        <translation>Ce serveur ne peut pas y mettre fin de lui-même. Écrivez /dnd seul.</translation>
    </message>
    <message>
        <source>The connection was lost before the command was carried out.</source>
        <translation>La connexion a été perdue avant l’exécution de la commande.</translation>
    </message>
    <message>
        <source>That could not be done: %1</source>
        <translation>Impossible d’exécuter cela&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no command %1 here. Two slashes at the beginning write it as it is.</source>
        <translation>Il n’y a pas de commande %1 ici. Avec deux barres obliques au début, elle s’écrit telle quelle.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceDesk</name>
    <message>
        <source>The keyring does not take what is secret of this source. It is known until Hearth ends, and has to be entered again after that.</source>
        <translation>Le trousseau de clés n’accepte pas les secrets de cette source. Ils restent connus jusqu’à la fermeture de Hearth&#x202f;; ensuite, il faudra les entrer à nouveau.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceForm</name>
    <message>
        <source>“%1” is no header: a header is “Name: value”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un en-tête&#x202f;: un en-tête s’écrit «&#x202f;Nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>Where does the stream come from?</source>
        <translation>D’où vient le flux&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de flux.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>From 0 to %1 seconds; 0 is never.</source>
        <translation>De 0 à %1 secondes&#x202f;; 0 signifie jamais.</translation>
    </message>
    <message>
        <source>The keyring does not give what is secret of this source. Unlock it and choose the source again, or enter it anew.</source>
        <translation>Le trousseau de clés ne donne pas les secrets de cette source. Déverrouillez-le et choisissez à nouveau la source, ou entrez-les à nouveau.</translation>
    </message>
    <message>
        <source>That is the address of an event stream.</source>
        <translation>C’est l’adresse d’un flux d’événements.</translation>
    </message>
    <message>
        <source>That is the address of a WebSocket.</source>
        <translation>C’est l’adresse d’un WebSocket.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and no file.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un fichier.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceFrames</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Donnez un nom au modèle.</translation>
    </message>
    <message>
        <source>There is nothing to save: write the frame first.</source>
        <translation>Il n’y a rien à enregistrer&#x202f;: écrivez d’abord la trame.</translation>
    </message>
    <message>
        <source>A template has %1 characters at most.</source>
        <translation>Un modèle compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>Il y en a déjà %1. Supprimez-en d’abord un.</translation>
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
        <translation>fichier</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>tube</translation>
    </message>
    <message>
        <source>It is not connected.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <translation>Ce n’est pas du JSON&#x202f;: %1 au caractère %2.</translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and A to F.</source>
        <translation>Les octets sont des paires de chiffres 0 à 9 et A à F.</translation>
    </message>
    <message>
        <source>This is no JSON: a frame of JSON is one value.</source>
        <translation>Ce n’est pas du JSON&#x202f;: une trame JSON est une seule valeur.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>relecture</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
</context>
<context>
    <name>hearth::app::TileModel</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Messages / s</source>
        <translation>Messages / s</translation>
    </message>
    <message>
        <source>Delivery p50 / p99</source>
        <translation>Remise p50 / p99</translation>
    </message>
    <message>
        <source>Reconnects / min</source>
        <translation>Reconnexions / min</translation>
    </message>
    <message>
        <source>Errors / min</source>
        <translation>Erreurs / min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>the same for %1</source>
        <translation>stable depuis %1</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 de plus en %2</translation>
    </message>
    <message>
        <source>%1 fewer in %2</source>
        <translation>%1 de moins en %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pic %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>rien en %1</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>%1 / %2&#xa0;ms</translation>
    </message>
    <message>
        <source>within target</source>
        <translation>dans l’objectif</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>plus de %1&#xa0;ms</translation>
    </message>
    <message>
        <source>nobody was lost</source>
        <translation>aucune perte</translation>
    </message>
    <message>
        <source>%1 resumed, %2 fresh</source>
        <translation>%1 par reprise, %2 sans</translation>
    </message>
    <message>
        <source>no rate limits hit</source>
        <translation>limites respectées</translation>
    </message>
    <message>
        <source>%1 by rate limits</source>
        <translation>%1 par limite de débit</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimeChart</name>
    <message>
        <source>Threshold: above %1</source>
        <translation>Seuil&#x202f;: supérieur à %1</translation>
    </message>
    <message>
        <source>Threshold: below %1</source>
        <translation>Seuil&#x202f;: inférieur à %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimelineModel</name>
    <message>
        <source>Edited %1</source>
        <translation>Modifié&#x202f;: %1</translation>
    </message>
    <message>
        <source>saving the change…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en attente d’envoi</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>envoi…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#x202f;: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Message removed by its author</source>
        <translation>Message supprimé par son auteur</translation>
    </message>
    <message>
        <source>Message removed by a moderator</source>
        <translation>Message supprimé par un modérateur</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>Message supprimé</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un message antérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayItem</name>
    <message>
        <source>1 message is for you</source>
        <translation>1 message pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are for you</source>
        <translation>
            <numerusform>%n message pour vous</numerusform>
            <numerusform>%n messages pour vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayMenu</name>
    <message>
        <source>Open Hearth</source>
        <translation>Ouvrir Hearth</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>hearth::app::TypingNames</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n personne écrit…</numerusform>
            <numerusform>%n personnes écrivent…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::WatchedTransport</name>
    <message>
        <source>It could not be opened</source>
        <translation>Impossible d’ouvrir la connexion</translation>
    </message>
    <message>
        <source>The server showed another key than the known one, %1; nothing was sent</source>
        <translation>Le serveur a présenté %1, une autre clé que celle connue&#x202f;; rien n’a été envoyé</translation>
    </message>
</context>
</TS>
