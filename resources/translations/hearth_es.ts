<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
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
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on, as long as the notice of the licence stays with it.</source>
        <translation>MIT: puedes usarlo, cambiarlo y compartirlo, siempre que lo acompañe el aviso de la licencia.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>Put this into your report: versions, the desktop, how the window looks and how the connection does. No address, no name, no message and nothing secret is in it.</source>
        <translation>Incluye esto en tu informe: las versiones, el escritorio, el aspecto de la ventana y el estado de la conexión. No contiene direcciones, nombres, mensajes ni nada secreto.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Change your status…</source>
        <translation>Cambiar tu estado…</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Poner un estado…</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>Borrar tu estado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Añadir una reacción</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Address or invite link</source>
        <translation>Dirección o enlace de invitación</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
    <message>
        <source>Invite from a picture…</source>
        <translation>Invitación desde una imagen…</translation>
    </message>
    <message>
        <source>hearth://… or host:port</source>
        <translation>hearth://… o host:puerto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Use the invite link you copied</source>
        <translation>Usar el enlace de invitación copiado</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Show the event</source>
        <translation>Mostrar el evento</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>No notices of %1 any more</source>
        <translation>Quitar los avisos de %1</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 %4.</source>
        <translation>%1 es %2, %3 %4.</translation>
    </message>
    <message>
        <source>One more came since the last notice.</source>
        <translation>Ha llegado uno más desde el último aviso.</translation>
    </message>
    <message numerus="yes">
        <source>%n more came since the last notice.</source>
        <translation>
            <numerusform>Ha llegado %n más desde el último aviso.</numerusform>
            <numerusform>Han llegado %n más desde el último aviso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>Notices of %1</source>
        <translation>Avisos de %1</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>Avisos activos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>How they are compared</source>
        <translation>Cómo se comparan</translation>
    </message>
    <message>
        <source>At most one notice per</source>
        <translation>Como máximo un aviso por</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Add notice</source>
        <translation>Añadir aviso</translation>
    </message>
    <message>
        <source>Be told on the desktop when an event comes whose field is above, below or equal to a value. Its chart shows the line.</source>
        <translation>Recibe un aviso en el escritorio cuando llegue un evento con un campo por encima o por debajo de un valor, o igual a él. Su gráfica muestra la línea.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark at the moment</source>
        <translation>Oscuro en este momento</translation>
    </message>
    <message>
        <source>Light at the moment</source>
        <translation>Claro en este momento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere, Ctrl+0 puts it back.</source>
        <translation>Ctrl++ y Ctrl+- lo cambian en cualquier parte; Ctrl+0 lo restablece.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>More messages and rows fit the window.</source>
        <translation>Caben más mensajes y filas en la ventana.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>El idioma del sistema</translation>
    </message>
    <message>
        <source>Hearth speaks it from its next start on.</source>
        <translation>Hearth lo usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as your desktop asks.</source>
        <translation>Nada se mueve por sí solo, como pide tu escritorio.</translation>
    </message>
</context>
<context>
    <name>AuditPart</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>What admins, owners and moderators did, here and on the server&apos;s own machine. It is kept for a year.</source>
        <translation>Lo que han hecho administradores, propietarios y moderadores, aquí y en la propia máquina del servidor. Se conserva un año.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Todavía no se ha hecho nada.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>{by} made an account for {user}</source>
        <translation>{by} creó una cuenta para {user}</translation>
    </message>
    <message>
        <source>{by} banned {user}</source>
        <translation>{by} vetó a {user}</translation>
    </message>
    <message>
        <source>{by} lifted the ban of {user}</source>
        <translation>{by} levantó el veto a {user}</translation>
    </message>
    <message>
        <source>{by} made {user} {role}</source>
        <translation>{by} dio a {user} el rol de {role}</translation>
    </message>
    <message>
        <source>{by} set a new password for {user}</source>
        <translation>{by} puso una contraseña nueva a {user}</translation>
    </message>
    <message>
        <source>{by} deleted the account of {user}</source>
        <translation>{by} eliminó la cuenta de {user}</translation>
    </message>
    <message>
        <source>{by} made a token for {user}</source>
        <translation>{by} creó un token para {user}</translation>
    </message>
    <message>
        <source>{by} revoked a token of {user}</source>
        <translation>{by} revocó un token de {user}</translation>
    </message>
    <message>
        <source>{by} made an invite for {role}</source>
        <translation>{by} creó una invitación con el rol de {role}</translation>
    </message>
    <message>
        <source>{by} revoked an invite</source>
        <translation>{by} revocó una invitación</translation>
    </message>
    <message>
        <source>{by} changed {room}</source>
        <translation>{by} cambió {room}</translation>
    </message>
    <message>
        <source>{by} removed {user} from {room}</source>
        <translation>{by} expulsó a {user} de {room}</translation>
    </message>
    <message>
        <source>{by} banned {user} from {room}</source>
        <translation>{by} vetó a {user} en {room}</translation>
    </message>
    <message>
        <source>{by} let {user} into {room} again</source>
        <translation>{by} levantó el veto a {user} en {room}</translation>
    </message>
    <message>
        <source>{by} made {user} {role} of {room}</source>
        <translation>{by} dio a {user} el rol de {role} en {room}</translation>
    </message>
    <message>
        <source>{by} deleted a message of {user} in {room}</source>
        <translation>{by} eliminó un mensaje de {user} en {room}</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>its topic</source>
        <translation>su tema</translation>
    </message>
    <message>
        <source>only moderators write there now</source>
        <translation>ahora solo escriben los moderadores</translation>
    </message>
    <message>
        <source>all members write there again</source>
        <translation>vuelven a escribir todos los miembros</translation>
    </message>
    <message>
        <source>everybody finds it now</source>
        <translation>ahora cualquiera la encuentra</translation>
    </message>
    <message>
        <source>one comes in by invitation alone now</source>
        <translation>ahora solo se entra con invitación</translation>
    </message>
    <message>
        <source>%1 did “%2”</source>
        <translation>%1 hizo «%2»</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Local admin</source>
        <translation>Administrador local</translation>
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
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and can&apos;t sign in any more. What they wrote stays, and so do their places in rooms. The ban can be lifted again.</source>
        <translation>La sesión de %1 se cierra en todas partes al momento y ya no podrá iniciarla. Lo que escribió se queda, y también sus lugares en las salas. El veto se puede levantar.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Vetar a %1</translation>
    </message>
    <message>
        <source>Reason, for the audit log (may stay empty)</source>
        <translation>Motivo, para el registro de auditoría (opcional)</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Unban</source>
        <translation>Levantar veto</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Levantar el veto a %1</translation>
    </message>
</context>
<context>
    <name>BannedPeople</name>
    <message>
        <source>Banned people</source>
        <translation>Personas vetadas</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>No hay nadie vetado en esta sala.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The list can be read when the connection is back.</source>
        <translation>La lista se podrá leer cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>BusyRoomRow</name>
    <message>
        <source>%1, %2 events</source>
        <translation>%1, %2 eventos</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source>Chosen event</source>
        <translation>Evento elegido</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>How the event is shown</source>
        <translation>Cómo se muestra el evento</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>Copiar el contenido</translation>
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
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>“%1” is no capture.</source>
        <translation>«%1» no es una captura.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Record into a file</source>
        <translation>Grabar en un archivo</translation>
    </message>
    <message>
        <source>Write events to a file</source>
        <translation>Escribir eventos en un archivo</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>Gráficas (%1)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
</context>
<context>
    <name>CaptureTable</name>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Todavía no ha llegado nada.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>Ningún evento pasa el filtro.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>ChangedKeyDialog</name>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este tu servidor?</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed</source>
        <translation>La clave del servidor ha cambiado</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>Seguir sin conexión</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1: nothing in this time</source>
        <translation>%1: nada en este periodo</translation>
    </message>
    <message>
        <source>%1: min %2, mean %3, max %4, last %5</source>
        <translation>%1: mín. %2, media %3, máx. %4, último %5</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
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
        <translation>Revisando el servidor, este equipo y su red…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar otra vez</translation>
    </message>
</context>
<context>
    <name>CheckupFinding</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>La red de este equipo</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>El puerto</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Acceso desde la red</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multidifusión</translation>
    </message>
    <message>
        <source>Being found by itself</source>
        <translation>Detección automática</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The data&apos;s folder</source>
        <translation>La carpeta de datos</translation>
    </message>
    <message>
        <source>Who may read the data</source>
        <translation>Quién puede leer los datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>No values were seen yet</source>
        <translation>Aún no se ha visto ningún valor</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Editando tu mensaje</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Respondiendo a %1</translation>
    </message>
    <message>
        <source>Replying to an earlier message</source>
        <translation>Respondiendo a un mensaje anterior</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>Se ha pegado %n línea.</numerusform>
            <numerusform>Se han pegado %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them as code</source>
        <translation>Mostrar como código</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Message %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>Mensaje en #%1</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insertar un emoji</translation>
    </message>
    <message>
        <source>Enter to save · Esc to leave it as it was</source>
        <translation>Intro para guardar · Esc para dejarlo como estaba</translation>
    </message>
    <message>
        <source>Enter to send · Shift+Enter for a new line</source>
        <translation>Intro para enviar · Mayús+Intro para otra línea</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Without encryption?</source>
        <translation>¿Sin cifrado?</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este tu servidor?</translation>
    </message>
    <message>
        <source>Another key than expected</source>
        <translation>Una clave distinta de la esperada</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde vamos?</translation>
    </message>
    <message>
        <source>You are signed in to %1 as %2. Signing in elsewhere leaves it.</source>
        <translation>Has iniciado sesión en %1 como %2. Si la inicias en otro sitio, sales de esta.</translation>
    </message>
    <message>
        <source>Compare its fingerprint once, before your password goes there.</source>
        <translation>Compara su huella una vez, antes de enviarle tu contraseña.</translation>
    </message>
    <message>
        <source>Nothing was sent. Find out why before you go on.</source>
        <translation>No se ha enviado nada. Averigua por qué antes de seguir.</translation>
    </message>
    <message>
        <source>Sign in to this server, or create an account there.</source>
        <translation>Inicia sesión en este servidor o crea una cuenta en él.</translation>
    </message>
    <message>
        <source>Join a server on this network, add one by address, or host your own.</source>
        <translation>Únete a un servidor de esta red, añade uno por su dirección o aloja el tuyo.</translation>
    </message>
    <message>
        <source>Join a server on this network, or any by its address.</source>
        <translation>Únete a un servidor de esta red, o a cualquiera por su dirección.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Or host a server on this computer</source>
        <translation>O aloja un servidor en este equipo</translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>El servidor de este equipo</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Your server is starting…</source>
        <translation>Tu servidor se está iniciando…</translation>
    </message>
    <message>
        <source>Your server ended unexpectedly and is coming back…</source>
        <translation>Tu servidor se cerró de forma inesperada y se está reiniciando…</translation>
    </message>
    <message>
        <source>Your server is being stopped.</source>
        <translation>Tu servidor se está deteniendo.</translation>
    </message>
    <message>
        <source>Your server is not running.</source>
        <translation>Tu servidor no está en marcha.</translation>
    </message>
    <message>
        <source>Your server is not running. You can start it again.</source>
        <translation>Tu servidor no está en marcha. Puedes volver a iniciarlo.</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Ver el servidor</translation>
    </message>
    <message>
        <source>Compare the keys</source>
        <translation>Comparar las claves</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (esta sesión)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Desconectar…</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>Desconectar a %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>the first %1 of more</source>
        <translation>las %1 primeras</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>No hay nadie conectado.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CountPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 dropped</source>
        <translation>%1 · %2 descartados</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>huerto</translation>
    </message>
    <message>
        <source>Topic (may stay empty)</source>
        <translation>Tema (opcional)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Only who is invited can find it and come in.</source>
        <translation>Solo quien tenga invitación puede encontrarla y entrar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>Crear sala</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>How the server does</source>
        <translation>Estado del servidor</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on when the connection is back.</source>
        <translation>No hay conexión con el servidor. Lo que ves es lo último que llegó; seguirá cuando vuelva la conexión.</translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>Range and pause</source>
        <translation>Intervalo y pausa</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
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
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>DashboardStatus</name>
    <message>
        <source>There is no connection to the server. The dashboard comes when it is back.</source>
        <translation>No hay conexión con el servidor. El panel aparecerá cuando vuelva.</translation>
    </message>
    <message>
        <source>The server tells of itself each second. The first moment is on its way…</source>
        <translation>El servidor informa de sí mismo cada segundo. El primer dato está en camino…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This deletes your message for everybody. It can&apos;t be undone.</source>
        <translation>Tu mensaje se eliminará para todos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>This deletes %1&apos;s message for everybody. It can&apos;t be undone.</source>
        <translation>El mensaje de %1 se eliminará para todos. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>%1 leaves every room of %2 for good, and nobody can have that name there again. What you wrote stays, under your name. On this computer everything of the account is deleted, messages that were not sent and drafts, too. This can&apos;t be undone.</source>
        <translation>%1 deja para siempre todas las salas de %2, y nadie podrá volver a usar ese nombre allí. Lo que escribiste se queda, con tu nombre. En este equipo se elimina todo lo de la cuenta, también los mensajes sin enviar y los borradores. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Tu contraseña</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Eliminar la cuenta…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Cerrar la sesión de %1</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tienes la sesión abierta</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo (%1)</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>Cerrar las demás sesiones…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Todavía no se sabe nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>¿Cerrar las demás sesiones?</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there. This account has no password, so nobody can sign in there again before you set one.</source>
        <translation>Solo este equipo mantiene la sesión. Lo que los demás aún no han enviado se queda en ellos. Esta cuenta no tiene contraseña, así que nadie podrá volver a iniciar sesión allí hasta que pongas una.</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there, and they need the password to go on.</source>
        <translation>Solo este equipo mantiene la sesión. Lo que los demás aún no han enviado se queda en ellos, y necesitarán la contraseña para seguir.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>Cerrar las demás</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>This needs the connection to the server. Try again when it is back.</source>
        <translation>Esto necesita conexión con el servidor. Vuelve a intentarlo cuando la haya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>Added %1: %2</source>
        <translation>Añadido, %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>Eliminado, %1: %2</translation>
    </message>
    <message>
        <source>Changed %1: was %2, is %3</source>
        <translation>Cambiado, %1: era %2, es %3</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Choose the event to compare with this one.</source>
        <translation>Elige el evento que quieres comparar con este.</translation>
    </message>
    <message>
        <source>The event that was marked is not here any more.</source>
        <translation>El evento marcado ya no está aquí.</translation>
    </message>
    <message>
        <source>There is no earlier event of this type.</source>
        <translation>No hay ningún evento anterior de este tipo.</translation>
    </message>
    <message>
        <source>Compared with event %1</source>
        <translation>Comparado con el evento %1</translation>
    </message>
    <message>
        <source>Compared with the one before of its type, event %1</source>
        <translation>Comparado con el anterior de su tipo, el evento %1</translation>
    </message>
    <message>
        <source>Both payloads are the same.</source>
        <translation>Los dos contenidos son iguales.</translation>
    </message>
    <message>
        <source>With the one before</source>
        <translation>Con el anterior</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>What you choose next is compared with this event</source>
        <translation>Lo próximo que elijas se compara con este evento</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>DirectoryRow</name>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ya estás</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
</context>
<context>
    <name>DisturbMenu</name>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow 9:00</source>
        <translation>Hasta mañana a las 9:00</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>Hasta que lo desactive</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is on no network: none of its interfaces has an address.</source>
        <translation>Este equipo no está en ninguna red: ninguna de sus interfaces tiene dirección.</translation>
    </message>
    <message>
        <source>Plug in a cable or join a wireless network, then look again.</source>
        <translation>Conecta un cable o únete a una red inalámbrica y revisa otra vez.</translation>
    </message>
    <message>
        <source>The network gave this computer no address; it has made up %1.</source>
        <translation>La red no dio ninguna dirección a este equipo; él mismo se ha asignado %1.</translation>
    </message>
    <message>
        <source>Look whether the router gives addresses (DHCP), or set one by hand.</source>
        <translation>Comprueba si el router da direcciones (DHCP), o pon una a mano.</translation>
    </message>
    <message>
        <source>This computer is at %1.</source>
        <translation>Este equipo está en %1.</translation>
    </message>
    <message>
        <source>There is no network whose multicast could be looked at.</source>
        <translation>No hay ninguna red cuya multidifusión se pueda comprobar.</translation>
    </message>
    <message>
        <source>Join a network, then look again.</source>
        <translation>Únete a una red y revisa otra vez.</translation>
    </message>
    <message>
        <source>%1 carries no multicast, so nobody there finds the server by itself.</source>
        <translation>%1 no transmite multidifusión, así que allí nadie encuentra el servidor automáticamente.</translation>
    </message>
    <message>
        <source>Give people the address or an invite link instead.</source>
        <translation>Da a la gente la dirección o un enlace de invitación.</translation>
    </message>
    <message>
        <source>%1 can carry multicast, by which servers are found.</source>
        <translation>%1 puede transmitir la multidifusión con la que se encuentran los servidores.</translation>
    </message>
    <message>
        <source>Whether Avahi runs can&apos;t be asked: %1.</source>
        <translation>No se puede saber si Avahi está en marcha: %1.</translation>
    </message>
    <message>
        <source>systemctl status avahi-daemon tells.</source>
        <translation>systemctl status avahi-daemon lo dice.</translation>
    </message>
    <message>
        <source>Avahi does not run, so nobody finds the server by itself; by its address or a link they do.</source>
        <translation>Avahi no está en marcha, así que nadie encuentra el servidor automáticamente; por su dirección o un enlace, sí.</translation>
    </message>
    <message>
        <source>sudo apt install avahi-daemon, or sudo systemctl start avahi-daemon.</source>
        <translation>sudo apt install avahi-daemon, o sudo systemctl start avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs and does not say how it is: %1.</source>
        <translation>Avahi está en marcha y no dice cómo está: %1.</translation>
    </message>
    <message>
        <source>Avahi runs and is not ready, so nobody finds the server by itself yet.</source>
        <translation>Avahi está en marcha pero no listo, así que aún nadie encuentra el servidor automáticamente.</translation>
    </message>
    <message>
        <source>Look again in a moment, then at journalctl -u avahi-daemon.</source>
        <translation>Revisa otra vez dentro de un momento, y luego mira journalctl -u avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs: on this network servers are found by themselves.</source>
        <translation>Avahi está en marcha: en esta red los servidores se encuentran automáticamente.</translation>
    </message>
    <message>
        <source>The server speaks plainly here, without a certificate.</source>
        <translation>Aquí el servidor habla sin cifrar, sin certificado.</translation>
    </message>
    <message>
        <source>There is no certificate yet; the server makes one when it starts for other computers.</source>
        <translation>Aún no hay certificado; el servidor crea uno cuando se inicia para otros equipos.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be read: %1.</source>
        <translation>No se puede leer el certificado: %1.</translation>
    </message>
    <message>
        <source>Put it back from a backup; or move tls.crt away, and the next start makes another one for the same key.</source>
        <translation>Recupéralo de una copia de seguridad; o aparta tls.crt, y al iniciarse se creará otro para la misma clave.</translation>
    </message>
    <message>
        <source>Restart the server: it makes another one for the same key.</source>
        <translation>Reinicia el servidor: creará otro para la misma clave.</translation>
    </message>
    <message>
        <source>Renew it for the same key, then send the server SIGHUP.</source>
        <translation>Renuévalo para la misma clave y luego envía SIGHUP al servidor.</translation>
    </message>
    <message>
        <source>The certificate is good from %1 on only, so nobody trusts it yet.</source>
        <translation>El certificado solo vale a partir del %1, así que todavía nadie confía en él.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer.</source>
        <translation>Mira el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate ended on %1, so nobody gets in.</source>
        <translation>El certificado caducó el %1, así que nadie puede entrar.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>El certificado caduca el %1.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, but does not name %2. The app goes by the key and lets people in all the same; other programs may not.</source>
        <translation>El certificado vale hasta el %1, pero no nombra %2. La aplicación se guía por la clave y deja entrar de todos modos; otros programas quizá no.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <translation>El certificado vale hasta el %1.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, for %2.</source>
        <translation>El certificado vale hasta el %1, para %2.</translation>
    </message>
    <message>
        <source>sudo timedatectl set-ntp true has it set by the network.</source>
        <translation>sudo timedatectl set-ntp true hace que lo ajuste la red.</translation>
    </message>
    <message>
        <source>The clock can&apos;t be right: %1.</source>
        <translation>El reloj no puede estar bien: %1.</translation>
    </message>
    <message>
        <source>The clock says %1, but the data was written later than that.</source>
        <translation>El reloj marca %1, pero los datos se escribieron después.</translation>
    </message>
    <message>
        <source>The clock says %1; whether the network sets it can&apos;t be asked: %2.</source>
        <translation>El reloj marca %1; no se puede saber si lo ajusta la red: %2.</translation>
    </message>
    <message>
        <source>Compare it with another clock; timedatectl may tell more.</source>
        <translation>Compáralo con otro reloj; timedatectl puede decir más.</translation>
    </message>
    <message>
        <source>The clock says %1, and is not set by the network.</source>
        <translation>El reloj marca %1 y no lo ajusta la red.</translation>
    </message>
    <message>
        <source>The clock says %1, and is set by the network.</source>
        <translation>El reloj marca %1 y lo ajusta la red.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>Name the server&apos;s folder with --data; the first start of hearthd makes it.</source>
        <translation>Indica la carpeta del servidor con --data; hearthd la crea al iniciarse por primera vez.</translation>
    </message>
    <message>
        <source>The data is in %1.</source>
        <translation>Los datos están en %1.</translation>
    </message>
    <message>
        <source>This user may not read and write in %1.</source>
        <translation>Este usuario no puede leer ni escribir en %1.</translation>
    </message>
    <message>
        <source>Run this as the user of the server, or give the folder to that user.</source>
        <translation>Ejecuta esto como el usuario del servidor, o da la carpeta a ese usuario.</translation>
    </message>
    <message>
        <source>Others on this computer may use %1.</source>
        <translation>Otros usuarios de este equipo pueden usar %1.</translation>
    </message>
    <message>
        <source>Others on this computer may look into the folder.</source>
        <translation>Otros usuarios de este equipo pueden mirar en la carpeta.</translation>
    </message>
    <message>
        <source>The data is open to its user alone.</source>
        <translation>Solo su usuario tiene acceso a los datos.</translation>
    </message>
    <message>
        <source>There is no database yet; the first start makes one.</source>
        <translation>Aún no hay base de datos; se crea al iniciarse por primera vez.</translation>
    </message>
    <message>
        <source>The database is undamaged, %1 MB.</source>
        <translation>La base de datos está intacta, %1 MB.</translation>
    </message>
    <message>
        <source>The database is no good: %1.</source>
        <translation>La base de datos está dañada: %1.</translation>
    </message>
    <message>
        <source>Stop the server, copy the folder, then go back to a backup: hearthd restore FILE.</source>
        <translation>Detén el servidor, copia la carpeta y luego vuelve a una copia de seguridad: hearthd restore FILE.</translation>
    </message>
    <message>
        <source>Not looked at: the server listens to this computer alone.</source>
        <translation>No se ha revisado: el servidor solo escucha a este equipo.</translation>
    </message>
    <message>
        <source>Let it listen to others first, as said of its port.</source>
        <translation>Haz primero que escuche a otros, como se dice en lo del puerto.</translation>
    </message>
    <message>
        <source>Not looked at: the server&apos;s port is not known.</source>
        <translation>No se ha revisado: no se conoce el puerto del servidor.</translation>
    </message>
    <message>
        <source>Start the server, then look again.</source>
        <translation>Inicia el servidor y revisa otra vez.</translation>
    </message>
    <message>
        <source>No firewall of this computer is in the way.</source>
        <translation>Ningún cortafuegos de este equipo lo impide.</translation>
    </message>
    <message>
        <source>A server would not start as it is told to: %1.</source>
        <translation>Un servidor no se iniciaría como se le ha indicado: %1.</translation>
    </message>
    <message>
        <source>Correct that, then look again.</source>
        <translation>Corrige eso y revisa otra vez.</translation>
    </message>
    <message>
        <source>Where the server listens is not known: %1.</source>
        <translation>No se sabe dónde escucha el servidor: %1.</translation>
    </message>
    <message>
        <source>ss -ltnp shows which program listens where.</source>
        <translation>ss -ltnp muestra qué programa escucha y dónde.</translation>
    </message>
    <message>
        <source>The server says that it listens at %1, but nothing answers there (%2).</source>
        <translation>El servidor dice que escucha en %1, pero allí no responde nada (%2).</translation>
    </message>
    <message>
        <source>Stop the server and start it again.</source>
        <translation>Detén el servidor e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>The server listens at %1, which this computer alone can reach.</source>
        <translation>El servidor escucha en %1, adonde solo llega este equipo.</translation>
    </message>
    <message>
        <source>Start it with --listen 0.0.0.0:%1 to let others in; behind a proxy this is as it should be.</source>
        <translation>Inícialo con --listen 0.0.0.0:%1 para dejar entrar a otros; detrás de un proxy está bien así.</translation>
    </message>
    <message>
        <source>The server listens at %1.</source>
        <translation>El servidor escucha en %1.</translation>
    </message>
    <message>
        <source>The server would take any free port of %1.</source>
        <translation>El servidor tomaría cualquier puerto libre de %1.</translation>
    </message>
    <message>
        <source>%1 is free for the server.</source>
        <translation>%1 está libre para el servidor.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be listened to: %2.</source>
        <translation>No se puede escuchar en %1: %2.</translation>
    </message>
    <message>
        <source>ss -ltnp shows who has the port; end that program, or take another port with --listen.</source>
        <translation>ss -ltnp muestra quién tiene el puerto; cierra ese programa o toma otro puerto con --listen.</translation>
    </message>
    <message>
        <source>Not tried: no server runs that answers.</source>
        <translation>No se ha probado: no hay ningún servidor en marcha que responda.</translation>
    </message>
    <message>
        <source>Not tried: the server listens to this computer alone.</source>
        <translation>No se ha probado: el servidor solo escucha a este equipo.</translation>
    </message>
    <message>
        <source>Not tried: this computer has no address where the server listens.</source>
        <translation>No se ha probado: este equipo no tiene ninguna dirección donde escuche el servidor.</translation>
    </message>
    <message>
        <source>The server answers at %1, asked from this computer.</source>
        <translation>El servidor responde en %1, preguntado desde este equipo.</translation>
    </message>
    <message>
        <source>The server does not answer at %1.</source>
        <translation>El servidor no responde en %1.</translation>
    </message>
    <message>
        <source>Look at the certificate, and into the server&apos;s log.</source>
        <translation>Mira el certificado y el registro del servidor.</translation>
    </message>
    <message>
        <source>Let connections to TCP port %1 through this computer&apos;s firewall.</source>
        <translation>Permite las conexiones al puerto TCP %1 en el cortafuegos de este equipo.</translation>
    </message>
    <message>
        <source>Make room where the data is, or move the folder to another disk while the server is stopped.</source>
        <translation>Libera espacio donde están los datos, o mueve la carpeta a otro disco con el servidor detenido.</translation>
    </message>
    <message>
        <source>How much room the disk has can&apos;t be seen.</source>
        <translation>No se puede ver cuánto espacio tiene el disco.</translation>
    </message>
    <message>
        <source>df -h with the data folder&apos;s path tells.</source>
        <translation>df -h con la ruta de la carpeta de datos lo dice.</translation>
    </message>
    <message>
        <source>The disk of the data can&apos;t be written to.</source>
        <translation>No se puede escribir en el disco de los datos.</translation>
    </message>
    <message>
        <source>dmesg may tell why it was made read-only; check it before it is mounted anew.</source>
        <translation>dmesg puede decir por qué quedó en solo lectura; compruébalo antes de volver a montarlo.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is.</source>
        <translation>Hay %1 MB libres donde están los datos.</translation>
    </message>
    <message>
        <source>How many connections the server may have can&apos;t be seen.</source>
        <translation>No se puede ver cuántas conexiones puede tener el servidor.</translation>
    </message>
    <message>
        <source>As the server&apos;s user: prlimit --nofile --pid PID.</source>
        <translation>Como el usuario del servidor: prlimit --nofile --pid PID.</translation>
    </message>
    <message>
        <source>Raise the limit of open files: LimitNOFILE= in the unit, or ulimit -n.</source>
        <translation>Sube el límite de archivos abiertos: LimitNOFILE= en la unidad, o ulimit -n.</translation>
    </message>
    <message>
        <source>The server has used up its open files (%1 of %2), so new connections are turned away.</source>
        <translation>El servidor ha agotado sus archivos abiertos (%1 de %2), así que rechaza las conexiones nuevas.</translation>
    </message>
    <message>
        <source>The server may have some %1 connections at a time.</source>
        <translation>El servidor puede tener unas %1 conexiones a la vez.</translation>
    </message>
    <message>
        <source>The server runs, as process %1.</source>
        <translation>El servidor está en marcha, como proceso %1.</translation>
    </message>
    <message>
        <source>A server has the data and does not say where it listens: %1.</source>
        <translation>Un servidor tiene los datos y no dice dónde escucha: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and look again; if it stays like this, end that hearthd and start it anew.</source>
        <translation>Espera un momento y revisa otra vez; si sigue así, cierra ese hearthd e inícialo de nuevo.</translation>
    </message>
    <message>
        <source>No server runs over this data, so nobody can connect.</source>
        <translation>No hay ningún servidor en marcha con estos datos, así que nadie puede conectarse.</translation>
    </message>
    <message>
        <source>Start hearthd, then look again.</source>
        <translation>Inicia hearthd y revisa otra vez.</translation>
    </message>
    <message>
        <source>sudo firewall-cmd --list-all shows it; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload lets people in.</source>
        <translation>sudo firewall-cmd --list-all lo muestra; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload deja entrar.</translation>
    </message>
    <message>
        <source>firewalld is on, and whether it lets port %1 in can&apos;t be told: %2.</source>
        <translation>firewalld está activo, y no se puede saber si deja pasar el puerto %1: %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and in its zone %1 it turns away who connects to port %2.</source>
        <translation>firewalld está activo, y en su zona %1 rechaza a quien se conecta al puerto %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and its zone %1 has rules of its own, so whether it lets port %2 in can&apos;t be told.</source>
        <translation>firewalld está activo, y su zona %1 tiene reglas propias, así que no se puede saber si deja pasar el puerto %2.</translation>
    </message>
    <message>
        <source>firewalld is on and lets port %1 in.</source>
        <translation>firewalld está activo y deja pasar el puerto %1.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows the rules; look in its input chains for what becomes of port %1.</source>
        <translation>sudo nft list ruleset muestra las reglas; mira en sus cadenas input qué pasa con el puerto %1.</translation>
    </message>
    <message>
        <source>Whether the kernel has rules against port %1 can&apos;t be seen: nft is not installed.</source>
        <translation>No se puede ver si el núcleo tiene reglas contra el puerto %1: nft no está instalado.</translation>
    </message>
    <message>
        <source>sudo apt install nftables, then sudo nft list ruleset; or sudo iptables -S where that is used.</source>
        <translation>sudo apt install nftables, y luego sudo nft list ruleset; o sudo iptables -S donde se use eso.</translation>
    </message>
    <message>
        <source>Only root sees whether the kernel has rules against port %1.</source>
        <translation>Solo root puede ver si el núcleo tiene reglas contra el puerto %1.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules turn away who connects to port %1.</source>
        <translation>Las reglas del núcleo rechazan a quien se conecta al puerto %1.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows them; add &quot;tcp dport %1 accept&quot; to the input chain.</source>
        <translation>sudo nft list ruleset las muestra; añade &quot;tcp dport %1 accept&quot; a la cadena input.</translation>
    </message>
    <message>
        <source>The kernel has rules by which it depends who may connect to port %1.</source>
        <translation>De las reglas del núcleo depende quién puede conectarse al puerto %1.</translation>
    </message>
    <message>
        <source>The kernel has rules of the old iptables, which are not read here.</source>
        <translation>El núcleo tiene reglas del antiguo iptables, que aquí no se leen.</translation>
    </message>
    <message>
        <source>sudo iptables-legacy -S shows them; look what becomes of port %1.</source>
        <translation>sudo iptables-legacy -S las muestra; mira qué pasa con el puerto %1.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules let port %1 in.</source>
        <translation>Las reglas del núcleo dejan pasar el puerto %1.</translation>
    </message>
    <message>
        <source>ufw is on and lets port %1 in.</source>
        <translation>ufw está activo y deja pasar el puerto %1.</translation>
    </message>
    <message>
        <source>ufw is on and turns away who connects to port %1.</source>
        <translation>ufw está activo y rechaza a quien se conecta al puerto %1.</translation>
    </message>
    <message>
        <source>ufw is on, and who may connect to port %1 depends on where they are.</source>
        <translation>ufw está activo, y quién puede conectarse al puerto %1 depende de dónde esté.</translation>
    </message>
    <message>
        <source>sudo ufw status shows the rules; sudo ufw allow %1/tcp lets everybody in.</source>
        <translation>sudo ufw status muestra las reglas; sudo ufw allow %1/tcp deja entrar a todos.</translation>
    </message>
    <message>
        <source>ufw is on, and only root sees whether it lets port %1 in.</source>
        <translation>ufw está activo, y solo root puede ver si deja pasar el puerto %1.</translation>
    </message>
    <message>
        <source>sudo ufw status shows it; sudo ufw allow %1/tcp lets people in.</source>
        <translation>sudo ufw status lo muestra; sudo ufw allow %1/tcp deja entrar.</translation>
    </message>
</context>
<context>
    <name>EditHistoryDialog</name>
    <message>
        <source>Edit history</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Mostrar las anteriores</translation>
    </message>
    <message>
        <source>What it said before was not kept.</source>
        <translation>No se guardó lo que decía antes.</translation>
    </message>
</context>
<context>
    <name>EditVersion</name>
    <message>
        <source>Now, since %1</source>
        <translation>Ahora, desde %1</translation>
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
        <translation>Haz clic para ver todas las versiones</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>Edited. Show the earlier versions</source>
        <translation>Editado. Mostrar las versiones anteriores</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>EmojiTabs</name>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
</context>
<context>
    <name>EventAlert</name>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>igual a</translation>
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
        <translation>Evento elegido</translation>
    </message>
</context>
<context>
    <name>EventExport</name>
    <message>
        <source>Some of the events can&apos;t be read from the disk any more.</source>
        <translation>Algunos eventos ya no se pueden leer del disco.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>EventFilter</name>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>Un filtro tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>Este paréntesis no cierra ninguno.</translation>
    </message>
    <message>
        <source>Here “and” or “or” is missing.</source>
        <translation>Aquí falta «and» u «or».</translation>
    </message>
    <message>
        <source>This is too deep.</source>
        <translation>Hay demasiados niveles.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>These quotes are not closed.</source>
        <translation>Estas comillas no están cerradas.</translation>
    </message>
    <message>
        <source>Something is missing here: a field, as in size &gt; 100.</source>
        <translation>Aquí falta algo: un campo, como en size &gt; 100.</translation>
    </message>
    <message>
        <source>This sign means nothing here: %1</source>
        <translation>Este signo no significa nada aquí: %1</translation>
    </message>
    <message>
        <source>A field has to stand here, as in size &gt; 100.</source>
        <translation>Aquí tiene que ir un campo, como en size &gt; 100.</translation>
    </message>
    <message>
        <source>This path can&apos;t be read. Paths look like data.list[0].name.</source>
        <translation>Esta ruta no se puede leer. Las rutas son como data.list[0].name.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are %2; what is in the payload begins with data, as in data.%1.</source>
        <translation>No existe el campo «%1». Existen %2; lo que está en el contenido empieza por data, como en data.%1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>A value is missing here; a word of the filter stands in quotes where it is one.</source>
        <translation>Aquí falta un valor; si el valor es una palabra del filtro, va entre comillas.</translation>
    </message>
    <message>
        <source>A value has to stand here; signs stand in quotes.</source>
        <translation>Aquí tiene que ir un valor; los signos van entre comillas.</translation>
    </message>
    <message>
        <source>This field is a number. It can be compared by = != &lt; &lt;= &gt; and &gt;=.</source>
        <translation>Este campo es un número. Se puede comparar con = != &lt; &lt;= &gt; y &gt;=.</translation>
    </message>
    <message>
        <source>The direction is in or out. It can be compared by = and !=.</source>
        <translation>La dirección es in u out. Se puede comparar con = y !=.</translation>
    </message>
    <message>
        <source>The direction is in or out.</source>
        <translation>La dirección es in u out.</translation>
    </message>
    <message>
        <source>This is no time. Times look like 09:12, 09:12:30.5 or 2026-11-27T09:12.</source>
        <translation>Esto no es una hora. Las horas son como 09:12, 09:12:30.5 o 2026-11-27T09:12.</translation>
    </message>
    <message>
        <source>This is no size. Sizes look like 100, 1.5k or 64KiB.</source>
        <translation>Esto no es un tamaño. Los tamaños son como 100, 1.5k o 64KiB.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>A filter has %1 conditions at most.</source>
        <translation>Un filtro tiene como máximo %1 condiciones.</translation>
    </message>
    <message>
        <source>The pattern has a parenthesis too few or too many.</source>
        <translation>Al patrón le falta o le sobra un paréntesis.</translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation>El patrón tiene un [ sin su ].</translation>
    </message>
    <message>
        <source>The pattern has a range of characters that can&apos;t be read: %1</source>
        <translation>El patrón tiene un rango de caracteres que no se puede leer: %1</translation>
    </message>
    <message>
        <source>The pattern has a backslash that means nothing: %1</source>
        <translation>El patrón tiene una barra invertida que no significa nada: %1</translation>
    </message>
    <message>
        <source>The pattern repeats what can&apos;t be repeated so: %1</source>
        <translation>El patrón repite lo que así no se puede repetir: %1</translation>
    </message>
    <message>
        <source>Patterns can&apos;t look ahead or back: %1</source>
        <translation>Los patrones no pueden mirar hacia delante ni hacia atrás: %1</translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation>El patrón es demasiado grande.</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be read: %1</source>
        <translation>El patrón no se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>EventHeadings</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview (+%1)</source>
        <translation>Vista previa (+%1)</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
</context>
<context>
    <name>EventTitle</name>
    <message>
        <source>Event %1</source>
        <translation>Evento %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>No hay ningún evento elegido</translation>
    </message>
</context>
<context>
    <name>EventTree</name>
    <message>
        <source>Values of the event</source>
        <translation>Valores del evento</translation>
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
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Todavía no ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>What the filter lets pass…</source>
        <translation>Lo que pasa el filtro…</translation>
    </message>
    <message>
        <source>All events…</source>
        <translation>Todos los eventos…</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>FeedHeader</name>
    <message>
        <source>%1 captured</source>
        <translation>%1 capturados</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 descartados</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>Mostrar los feeds</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>Gráficas (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
    <message>
        <source>Notices of this feed</source>
        <translation>Avisos de este feed</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>Se sigue el evento más reciente</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>Seguir el evento más reciente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>Reanudar · %1 nuevos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
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
        <translation>Hay más feeds de los que aparecen aquí.</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>Todavía no hay feeds.</translation>
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
        <translation>No hay conexión con el servidor. Lo que ves es lo último que llegó; cuando vuelva la conexión seguirá solo, con lo que faltó.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>No charts yet. Choose an event, and “plot” behind one of its numbers.</source>
        <translation>Todavía no hay gráficas. Elige un evento y pulsa «trazar» junto a uno de sus números.</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>with notices</source>
        <translation>con avisos</translation>
    </message>
</context>
<context>
    <name>FeedStart</name>
    <message>
        <source>No feeds yet</source>
        <translation>Todavía no hay feeds</translation>
    </message>
    <message>
        <source>Nothing has been published here yet</source>
        <translation>Aquí todavía no se ha publicado nada</translation>
    </message>
    <message>
        <source>A feed is a stream of events that any script can publish: readings, prices, builds. Whoever runs the server makes one, and a token for what publishes to it:</source>
        <translation>Un feed es un flujo de eventos en el que puede publicar cualquier script: mediciones, precios, compilaciones. Quien lleva el servidor crea uno, y un token para lo que publica en él:</translation>
    </message>
    <message>
        <source>With the token of a publisher, in a shell:</source>
        <translation>Con el token de un publicador, en una terminal:</translation>
    </message>
    <message>
        <source>Copy the lines that make a feed</source>
        <translation>Copiar las líneas que crean un feed</translation>
    </message>
    <message>
        <source>Then it is one line for each event. It shows here at once.</source>
        <translation>Después basta una línea por evento. Aquí aparece al momento.</translation>
    </message>
    <message>
        <source>Copy the line that publishes an event</source>
        <translation>Copiar la línea que publica un evento</translation>
    </message>
</context>
<context>
    <name>FeedSubscriptions</name>
    <message>
        <source>This feed is not there any more, or it is not yours to read.</source>
        <translation>Este feed ya no existe, o no tienes permiso para leerlo.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>Tu rol en este servidor no permite leer feeds.</translation>
    </message>
    <message>
        <source>You read too many feeds at once. Close one of them, and try again.</source>
        <translation>Estás leyendo demasiados feeds a la vez. Cierra alguno e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Writing the file… %1 %</source>
        <translation>Escribiendo el archivo… %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>El archivo está escrito.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter, such as type = reading and data.n &gt; 60</source>
        <translation>Filtro, p. ej. type = reading and data.n &gt; 60</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Can&apos;t be seen from here</source>
        <translation>No se puede ver desde aquí</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>Todo bien</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>%1: %2; in digits %3</source>
        <translation>%1: %2; en cifras, %3</translation>
    </message>
</context>
<context>
    <name>FoundServerRow</name>
    <message>
        <source>your server</source>
        <translation>tu servidor</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>accesible</translation>
    </message>
    <message>
        <source>not reachable now</source>
        <translation>ahora no accesible</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>FoundServers</name>
    <message>
        <source>Install avahi-daemon to see servers on this network. An address or an invite link works without it.</source>
        <translation>Instala avahi-daemon para ver los servidores de esta red. Una dirección o un enlace de invitación funcionan sin él.</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>Buscando servidores en esta red…</translation>
    </message>
    <message>
        <source>Nobody found yet. A server shows up here by itself once it runs on this network; its address or an invite link works at once.</source>
        <translation>Aún no hay ninguno. Un servidor aparece aquí solo cuando está en marcha en esta red; con su dirección o un enlace de invitación se entra ya.</translation>
    </message>
    <message>
        <source>Where you have been</source>
        <translation>Donde ya has estado</translation>
    </message>
</context>
<context>
    <name>FrameBlanks</name>
    <message>
        <source>Nothing is known to fill %1 with: there are {{n}}, {{now}} and {{uuid}}. Write \%1 to send it as it stands.</source>
        <translation>No se sabe con qué rellenar %1: existen {{n}}, {{now}} y {{uuid}}. Escribe \%1 para enviarlo tal cual.</translation>
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
        <translation>Hearth ya está abierto, pero no responde</translation>
    </message>
    <message>
        <source>A second window would get in the way of the first. Wait a moment and start Hearth again, or end the one that hangs.</source>
        <translation>Una segunda ventana estorbaría a la primera. Espera un momento y vuelve a iniciar Hearth, o cierra a la fuerza el que no responde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Filtro del resaltado %1</translation>
    </message>
    <message>
        <source>Remove highlight %1</source>
        <translation>Quitar el resaltado %1</translation>
    </message>
</context>
<context>
    <name>HighlightsDialog</name>
    <message>
        <source>Highlights</source>
        <translation>Resaltados</translation>
    </message>
    <message>
        <source>Events that pass a filter can have a colour: type = alert, or data.level &gt; 3.</source>
        <translation>Los eventos que pasan un filtro pueden tener un color: type = alert, o data.level &gt; 3.</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>Añadir un resaltado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>Reanudar · %1 nuevos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>HostAddress</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>Huella: %1</translation>
    </message>
</context>
<context>
    <name>HostButtons</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>Usar otro puerto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation>Abriendo el chat…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a server on this computer</source>
        <translation>Alojar un servidor en este equipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>Quién puede unirse</translation>
    </message>
    <message>
        <source>With an invite link</source>
        <translation>Con un enlace de invitación</translation>
    </message>
    <message>
        <source>Anyone here</source>
        <translation>Cualquiera de la red</translation>
    </message>
    <message>
        <source>Whoever is on this network may create an account.</source>
        <translation>Quien esté en esta red puede crear una cuenta.</translation>
    </message>
    <message>
        <source>Encrypted with a certificate made for this server. Friends verify it once by its fingerprint.</source>
        <translation>Cifrado con un certificado creado para este servidor. Tus amigos lo verifican una vez por su huella.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Iniciar con mi sesión</translation>
    </message>
    <message>
        <source>The server starts again as soon as you sign in to this computer.</source>
        <translation>El servidor vuelve a iniciarse en cuanto inicias sesión en este equipo.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>Empezar a alojar</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Ver el servidor</translation>
    </message>
</context>
<context>
    <name>HostFault</name>
    <message>
        <source>The server was ended, since nothing can be said to it: the path of its folder is too long, or that folder takes no socket. Keep the profile in a folder with a shorter path.</source>
        <translation>El servidor se cerró porque no hay forma de comunicarse con él: la ruta de su carpeta es demasiado larga, o esa carpeta no admite sockets. Guarda el perfil en una carpeta con una ruta más corta.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer. Those who know your server by its address will not find it on another port.</source>
        <translation>Otro programa usa el puerto %1 de este equipo. Quienes conocen tu servidor por su dirección no lo encontrarán en otro puerto.</translation>
    </message>
    <message>
        <source>Another hearthd has this server&apos;s data and does not answer. End it, then try again.</source>
        <translation>Otro hearthd tiene los datos de este servidor y no responde. Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This server&apos;s data is damaged, so it did not start. Nothing was changed; a backup brings it back.</source>
        <translation>Los datos de este servidor están dañados, así que no se inició. No se ha cambiado nada; se recuperan con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The server ended before it was ready. Its log says more.</source>
        <translation>El servidor se cerró antes de estar listo. Su registro dice más.</translation>
    </message>
</context>
<context>
    <name>HostHabits</name>
    <message>
        <source>When the server runs</source>
        <translation>Cuándo está en marcha el servidor</translation>
    </message>
    <message>
        <source>The server goes on when you close Hearth, until you stop it here or turn the computer off.</source>
        <translation>El servidor sigue cuando cierras Hearth, hasta que lo detengas aquí o apagues el equipo.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Iniciar con mi sesión</translation>
    </message>
    <message>
        <source>The server starts as soon as you sign in to this computer.</source>
        <translation>El servidor se inicia en cuanto inicias sesión en este equipo.</translation>
    </message>
</context>
<context>
    <name>HostLog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Your server</source>
        <translation>Tu servidor</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>¿Por qué no me ven?</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it run?</source>
        <translation>¿Por qué no está en marcha?</translation>
    </message>
</context>
<context>
    <name>HostPeople</name>
    <message>
        <source>Nobody but you</source>
        <translation>Solo estás tú</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Conectados ahora</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>¿Por qué no me ven?</translation>
    </message>
</context>
<context>
    <name>HostShare</name>
    <message>
        <source>Invite people</source>
        <translation>Invitar a gente</translation>
    </message>
    <message>
        <source>The link is being made…</source>
        <translation>Creando el enlace…</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>El enlace de invitación como código QR</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>This computer is on no network, so others can&apos;t reach it now.</source>
        <translation>Este equipo no está en ninguna red, así que ahora los demás no pueden acceder a él.</translation>
    </message>
</context>
<context>
    <name>HostStatusLine</name>
    <message>
        <source>Running · nobody else is connected</source>
        <translation>En marcha · no hay nadie más conectado</translation>
    </message>
    <message>
        <source>Running · one other person is connected</source>
        <translation>En marcha · hay otra persona conectada</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n others are connected</source>
        <translation>
            <numerusform>En marcha · hay otra persona conectada</numerusform>
            <numerusform>En marcha · hay otras %n personas conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is coming back…</source>
        <translation>Se cerró de forma inesperada y se está reiniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>HostTrouble</name>
    <message>
        <source>What is in its way?</source>
        <translation>¿Qué se lo impide?</translation>
    </message>
    <message>
        <source>Hearth can look at this computer, its network and the server&apos;s data. It changes nothing.</source>
        <translation>Hearth puede revisar este equipo, su red y los datos del servidor. No cambia nada.</translation>
    </message>
    <message>
        <source>Look for the cause</source>
        <translation>Buscar la causa</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>InspectorToolbar</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Stop · %1</source>
        <translation>Detener · %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>Se sigue el evento más reciente</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>Seguir el evento más reciente</translation>
    </message>
    <message>
        <source>More of this stream</source>
        <translation>Más de este flujo</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>Grabar…</translation>
    </message>
    <message>
        <source>Export what passes…</source>
        <translation>Exportar lo que pasa…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>Resaltados…</translation>
    </message>
    <message>
        <source>Clear what was captured</source>
        <translation>Borrar lo capturado</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>Avisos…</translation>
    </message>
    <message>
        <source>Stop the stream</source>
        <translation>Detener el flujo</translation>
    </message>
    <message>
        <source>Start the stream</source>
        <translation>Iniciar el flujo</translation>
    </message>
</context>
<context>
    <name>InstanceSource</name>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>No hay sitio para otro flujo; cierra uno primero.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>New accounts become</source>
        <translation>Rol de las cuentas nuevas</translation>
    </message>
    <message>
        <source>Role of the new accounts</source>
        <translation>Rol de las cuentas nuevas</translation>
    </message>
    <message>
        <source>How many accounts</source>
        <translation>Cuántas cuentas</translation>
    </message>
    <message>
        <source>Days until it expires (0: never)</source>
        <translation>Días hasta que caduque (0: nunca)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creándola…</translation>
    </message>
    <message>
        <source>Make invite</source>
        <translation>Crear invitación</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people</source>
        <translation>Invitar a gente</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search for people to invite</source>
        <translation>Buscar a quién invitar</translation>
    </message>
    <message>
        <source>People who are not in this room</source>
        <translation>Personas que no están en esta sala</translation>
    </message>
    <message>
        <source>You know nobody of that name who is not in this room.</source>
        <translation>No conoces a nadie con ese nombre que no esté en esta sala.</translation>
    </message>
    <message>
        <source>Everybody you know is in this room.</source>
        <translation>Todas las personas que conoces están en esta sala.</translation>
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
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke the invite %1</source>
        <translation>Revocar la invitación %1</translation>
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
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Invitar a %1</translation>
    </message>
</context>
<context>
    <name>InvitesPart</name>
    <message>
        <source>Invites</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Whoever has an invite can make an account. Its link is shown once, when it is made.</source>
        <translation>Quien tiene una invitación puede crear una cuenta. Su enlace se muestra una sola vez, al crearla.</translation>
    </message>
    <message>
        <source>New invite…</source>
        <translation>Nueva invitación…</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>Invitaciones abiertas</translation>
    </message>
    <message>
        <source>There are more than are shown here. Revoke some to see the rest.</source>
        <translation>Hay más de las que aparecen aquí. Revoca algunas para ver las demás.</translation>
    </message>
    <message>
        <source>No invite is open. Make one, and give its link to whoever is to come.</source>
        <translation>No hay invitaciones abiertas. Crea una y da su enlace a quien vaya a venir.</translation>
    </message>
    <message>
        <source>Revoke this invite</source>
        <translation>Revocar esta invitación</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Jump to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Jump to a room, a person, a page…</source>
        <translation>Ir a una sala, una persona, una página…</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Aquí no hay nada con ese nombre.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>Ir a…</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>Ir a una sala, una persona o una página</translation>
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
        <translation>Sala %1</translation>
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
        <translation>Ir a lo más reciente</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptSourceRow</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A warning</source>
        <translation>Una advertencia</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>La clave del servidor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Told on this network</source>
        <translation>Anunciada en esta red</translation>
    </message>
    <message>
        <source>In the invite link</source>
        <translation>En el enlace de invitación</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>Conocida hasta ahora</translation>
    </message>
    <message>
        <source>Hearth has not been connected to %1 yet. Ask whoever runs it for the words that it shows, best by phone or in person. If they are the same, nobody is in between, and Hearth will know this server from now on.</source>
        <translation>Hearth aún no se ha conectado con %1. Pide a quien lo lleva las palabras que muestra, mejor por teléfono o en persona. Si son las mismas, no hay nadie en medio y Hearth reconocerá este servidor de ahora en adelante.</translation>
    </message>
    <message>
        <source>Either its owner set it up anew, or somebody is in between who would read everything, your password too. Nothing was sent.</source>
        <translation>O su propietario lo ha montado de nuevo, o hay alguien en medio que lo leería todo, también tu contraseña. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 shows another key than your invite link names.</source>
        <translation>%1 muestra una clave distinta de la que indica tu enlace de invitación.</translation>
    </message>
    <message>
        <source>%1 shows another key than this network was told of.</source>
        <translation>%1 muestra una clave distinta de la anunciada en esta red.</translation>
    </message>
    <message>
        <source>%1 shows another key than it did before.</source>
        <translation>%1 muestra una clave distinta de la de antes.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrada ahora</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for the new key. That alone does not make it your server&apos;s.</source>
        <translation>Una autoridad en la que confía este equipo avala la clave nueva. Eso por sí solo no la convierte en la de tu servidor.</translation>
    </message>
    <message>
        <source>Once its owner told you the new words: type the first one</source>
        <translation>Cuando su propietario te diga las palabras nuevas, escribe la primera</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>Confiar en la clave nueva</translation>
    </message>
    <message>
        <source>The words match</source>
        <translation>Las palabras coinciden</translation>
    </message>
</context>
<context>
    <name>KickDialog</name>
    <message>
        <source>Kick %1?</source>
        <translation>¿Desconectar a %1?</translation>
    </message>
    <message>
        <source>The connection of “%1” is ended. Whoever is there is not signed out, and their app may connect again at once; to keep somebody out, ban them.</source>
        <translation>Se corta la conexión de «%1». No se cierra la sesión, y su aplicación puede volver a conectarse al momento; para que no vuelva a entrar, veta a esa persona.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>Desconectar a %1</translation>
    </message>
    <message>
        <source>Kicking…</source>
        <translation>Desconectando…</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>Delivery latency</source>
        <translation>Latencia de entrega</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>No se entregó nada en este periodo.</translation>
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
        <translation>hasta %1 ms</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>más de %1 ms</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>de %1 a %2 ms</translation>
    </message>
</context>
<context>
    <name>LeaveRoomDialog</name>
    <message>
        <source>Leave #%1?</source>
        <translation>¿Salir de #%1?</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>Salir de la sala</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>Saliendo…</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>You are not in this room any more.</source>
        <translation>Ya no estás en esta sala.</translation>
    </message>
    <message>
        <source>What could not be sent stays here until you delete it.</source>
        <translation>Lo que no se pudo enviar se queda aquí hasta que lo elimines.</translation>
    </message>
    <message>
        <source>What you were writing is kept for when you come back.</source>
        <translation>Lo que estabas escribiendo se guarda para cuando vuelvas.</translation>
    </message>
</context>
<context>
    <name>LeftRow</name>
    <message>
        <source>%1, not a room of yours any more, with messages that were not sent</source>
        <translation>%1, ya no es una sala tuya, con mensajes sin enviar</translation>
    </message>
</context>
<context>
    <name>LeftSection</name>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Rooms you are not in any more, with messages that were not sent</source>
        <translation>Salas en las que ya no estás, con mensajes sin enviar</translation>
    </message>
</context>
<context>
    <name>LineSource</name>
    <message>
        <source>It can&apos;t be opened: %1</source>
        <translation>No se puede abrir: %1</translation>
    </message>
    <message>
        <source>Reading standard input</source>
        <translation>Leyendo la entrada estándar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>No se puede enviar nada a lo que solo se lee</translation>
    </message>
    <message>
        <source>The end, after %1 lines</source>
        <translation>Fin, tras %1 líneas</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>Line %1 is too long: its first %2 are here, %3 are left out</source>
        <translation>La línea %1 es demasiado larga: aquí están sus primeros %2, se omiten %3</translation>
    </message>
    <message>
        <source>Line %1 has bytes that are no UTF-8</source>
        <translation>La línea %1 tiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>Line %1 is no event of a capture</source>
        <translation>La línea %1 no es un evento de una captura</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ListStatus</name>
    <message>
        <source>This can be read when the connection is back.</source>
        <translation>Se podrá leer cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este periodo.</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>No se midió nada en este periodo.</translation>
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
        <translation>Negrita (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Cursiva (Ctrl+I)</translation>
    </message>
    <message>
        <source>Code (Ctrl+E)</source>
        <translation>Código (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Hand %2 over to %1?</source>
        <translation>¿Ceder %2 a %1?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>¿Expulsar a %1 de %2?</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>¿Vetar a %1 en %2?</translation>
    </message>
    <message>
        <source>%1 will own the room, and you will be one of its moderators. You can&apos;t take it back by yourself.</source>
        <translation>%1 será propietario de la sala y tú serás moderador. No podrás recuperarla por tu cuenta.</translation>
    </message>
    <message>
        <source>They are removed and can&apos;t come back, not even by an invitation, until the ban is lifted in the room&apos;s details. What they wrote stays.</source>
        <translation>Se expulsa a esta persona y no puede volver, ni siquiera con invitación, hasta que se levante el veto en los detalles de la sala. Lo que escribió se queda.</translation>
    </message>
    <message>
        <source>The room is private: they can only come back when somebody invites them. What they wrote stays.</source>
        <translation>La sala es privada: solo puede volver si alguien la invita. Lo que escribió se queda.</translation>
    </message>
    <message>
        <source>The room is public: they can come back whenever they like. What they wrote stays.</source>
        <translation>La sala es pública: puede volver cuando quiera. Lo que escribió se queda.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Ceder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>Requiere conexión</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>Remove as moderator</source>
        <translation>Quitar como moderador</translation>
    </message>
    <message>
        <source>Hand over the room…</source>
        <translation>Ceder la sala…</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Expulsar de la sala…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>Opens a direct message</source>
        <translation>Abre un mensaje directo</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Who is here is shown when the connection is back.</source>
        <translation>Se verá quién está aquí cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>%1 of %2 members are here so far.</source>
        <translation>Por ahora se muestran %1 de %2 miembros.</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Aquí nadie se llama así.</translation>
    </message>
    <message>
        <source>This room is large, so nobody&apos;s presence is told here.</source>
        <translation>Esta sala es grande, así que aquí no se indica quién está presente.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Buscar un miembro</translation>
    </message>
    <message>
        <source>Find a member of this room</source>
        <translation>Buscar un miembro de esta sala</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>· edited</source>
        <translation>· editado</translation>
    </message>
</context>
<context>
    <name>MessageHeadings</name>
    <message>
        <source>%1 · New</source>
        <translation>%1 · Nuevos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Follow the link to %1</source>
        <translation>Seguir el enlace a %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>Ir a lo que responde</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>Marcar como no leído desde aquí</translation>
    </message>
    <message>
        <source>Edit history…</source>
        <translation>Historial de cambios…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send without the reply</source>
        <translation>Enviar sin la respuesta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>MessageQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>En respuesta a %1: %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>En respuesta a: %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>en respuesta a %1</translation>
    </message>
</context>
<context>
    <name>MissedChip</name>
    <message>
        <source>%1. Go to the first of them</source>
        <translation>%1. Ir al primero</translation>
    </message>
    <message>
        <source>Go to the first of them (Ctrl+J)</source>
        <translation>Ir al primero (Ctrl+J)</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Ida y vuelta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256 of the public key</source>
        <translation>Huella, SHA-256 de la clave pública</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copiar huella</translation>
    </message>
</context>
<context>
    <name>NewInviteDialog</name>
    <message>
        <source>The invite is ready</source>
        <translation>La invitación está lista</translation>
    </message>
    <message>
        <source>New invite</source>
        <translation>Nueva invitación</translation>
    </message>
</context>
<context>
    <name>NewLink</name>
    <message>
        <source>Copy the link now and give it to whoever is to come. It can&apos;t be shown again: the server keeps no copy of it.</source>
        <translation>Copia el enlace ahora y dáselo a quien vaya a venir. No se puede volver a mostrar: el servidor no guarda copia.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>NewMessageDialog</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Those who are chosen</source>
        <translation>Personas elegidas</translation>
    </message>
    <message>
        <source>Somebody else? Or Enter to begin</source>
        <translation>¿Alguien más? Intro para empezar</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>A quién escribir</translation>
    </message>
    <message>
        <source>People on this server</source>
        <translation>Personas en este servidor</translation>
    </message>
    <message>
        <source>You know nobody else of that name.</source>
        <translation>No conoces a nadie más con ese nombre.</translation>
    </message>
    <message>
        <source>There is nobody else to write to yet.</source>
        <translation>Todavía no hay nadie más a quien escribir.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>Empezar la conversación</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this away</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Put the notice away</source>
        <translation>Descartar el aviso</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>While nobody looks at the window, tell me of</source>
        <translation>Cuando nadie mira la ventana, avisarme de</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Direct messages and mentions</source>
        <translation>Mensajes directos y menciones</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Ningún mensaje</translation>
    </message>
    <message>
        <source>They are counted in the window all the same.</source>
        <translation>En la ventana se cuentan de todos modos.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>The tray&apos;s menu ends Hearth then.</source>
        <translation>Para salir de Hearth, usa entonces el menú de la bandeja.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Iniciar con mi sesión</translation>
    </message>
    <message>
        <source>Hearth starts in the tray as soon as you sign in to this computer.</source>
        <translation>Hearth se inicia en la bandeja en cuanto inicias sesión en este equipo.</translation>
    </message>
    <message>
        <source>Hearth starts as soon as you sign in to this computer.</source>
        <translation>Hearth se inicia en cuanto inicias sesión en este equipo.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>Un número del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Setting…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Poner la contraseña</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>Contraseña (al menos 8 caracteres)</translation>
    </message>
    <message>
        <source>New password (at least 8 characters)</source>
        <translation>Contraseña nueva (al menos 8 caracteres)</translation>
    </message>
    <message>
        <source>This account has none yet. With a password you can sign in from other devices, too.</source>
        <translation>Esta cuenta aún no tiene ninguna. Con una contraseña puedes iniciar sesión también desde otros dispositivos.</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>Se cerrarán todas tus demás sesiones.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
</context>
<context>
    <name>PayloadDiff</name>
    <message>
        <source>More is different than can be shown.</source>
        <translation>Hay más diferencias de las que se pueden mostrar.</translation>
    </message>
    <message>
        <source>One line that is the same</source>
        <translation>Una línea igual</translation>
    </message>
    <message>
        <source>They are different, and too large to be compared.</source>
        <translation>Son distintos, y demasiado grandes para compararlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Payload</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>1 account</source>
        <translation>1 cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Find somebody by name</source>
        <translation>Buscar a alguien por su nombre</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>Nadie tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Lift the ban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (tú)</translation>
    </message>
    <message>
        <source>%1 is %2. Change it</source>
        <translation>%1: %2. Cambiar el rol</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>vetado</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Abre un menú</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
</context>
<context>
    <name>PickerEmpty</name>
    <message>
        <source>No emoji named “%1”</source>
        <translation>Ningún emoji se llama «%1»</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>A picture of an invite</source>
        <translation>Una imagen de una invitación</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>PictureInvite</name>
    <message>
        <source>Use the picture you copied</source>
        <translation>Usar la imagen copiada</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Go to the message</source>
        <translation>Ir al mensaje</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Unpin (not while offline)</source>
        <translation>Desfijar (requiere conexión)</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
</context>
<context>
    <name>PinnedMark</name>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Close the pinned messages</source>
        <translation>Cerrar los mensajes fijados</translation>
    </message>
    <message>
        <source>As it was when the connection was lost.</source>
        <translation>Tal como estaba al perderse la conexión.</translation>
    </message>
    <message>
        <source>Nothing is pinned here. A message&apos;s menu has “Pin” for what everybody should find again.</source>
        <translation>Aquí no hay nada fijado. En el menú de un mensaje está «Fijar», para lo que todos deban volver a encontrar.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Aquí no hay nada fijado.</translation>
    </message>
</context>
<context>
    <name>PinsButton</name>
    <message>
        <source>Close the pinned messages</source>
        <translation>Cerrar los mensajes fijados</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
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
        <translation>Hasta ahora, todo entre tú y %1 iba cifrado. Esta dirección renuncia a eso.</translation>
    </message>
    <message>
        <source>Whoever is on the way could read all of it, your password and your messages, and pass for the server. If somebody gave you this address, ask them why, in another way than by a message.</source>
        <translation>Quien esté en el camino podría leerlo todo, tu contraseña y tus mensajes, y hacerse pasar por el servidor. Si alguien te dio esta dirección, pregúntale por qué, y no por mensaje.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect with encryption</source>
        <translation>Conectar con cifrado</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>Seguir sin cifrado</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Chart of %1</source>
        <translation>Gráfica de %1</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>dividir…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Split the chart of %1</source>
        <translation>Dividir la gráfica de %1</translation>
    </message>
    <message>
        <source>Unpin the chart of %1</source>
        <translation>Desfijar la gráfica de %1</translation>
    </message>
    <message>
        <source>Pin the chart of %1</source>
        <translation>Fijar la gráfica de %1</translation>
    </message>
    <message>
        <source>Close the chart of %1</source>
        <translation>Cerrar la gráfica de %1</translation>
    </message>
    <message>
        <source>No number came here in the last 5 minutes.</source>
        <translation>No ha llegado ningún número en los últimos 5 minutos.</translation>
    </message>
    <message>
        <source>There are more lines than can be told apart; these came first.</source>
        <translation>Hay más líneas de las que se pueden distinguir; estas llegaron primero.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>Thresholds of %1</source>
        <translation>Umbrales de %1</translation>
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
        <translation>Gráficas</translation>
    </message>
</context>
<context>
    <name>PresenceBadge</name>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Received message is too big.</source>
        <translation>El mensaje recibido es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>QWebSocketFrame</name>
    <message>
        <source>Maximum framesize exceeded.</source>
        <translation>Se superó el tamaño máximo de trama.</translation>
    </message>
</context>
<context>
    <name>QuietHoursCard</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Keep quiet at certain times</source>
        <translation>Guardar silencio a ciertas horas</translation>
    </message>
    <message>
        <source>What comes then waits in the window, without a sound and without asking for attention.</source>
        <translation>Lo que llega entonces espera en la ventana, sin sonar y sin llamar la atención.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>Panel</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Personas e invitaciones</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Last %1</source>
        <translation>Periodo: %1</translation>
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
        <translation>Mostrar todo el tiempo, no solo %1</translation>
    </message>
</context>
<context>
    <name>RateStripCard</name>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation>No llegó nada en este periodo.</translation>
    </message>
    <message>
        <source>How many come each second shows here.</source>
        <translation>Aquí se ve cuántos llegan cada segundo.</translation>
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
        <translation>Aquí solo escriben propietarios y moderadores.</translation>
    </message>
</context>
<context>
    <name>ReceivedBar</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de %1</translation>
    </message>
    <message>
        <source>Put all away</source>
        <translation>Ocultar todos</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar a %1</translation>
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
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>Pausar la reproducción</translation>
    </message>
    <message>
        <source>Play the capture</source>
        <translation>Reproducir la captura</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place in the capture</source>
        <translation>Posición en la captura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>No se puede enviar nada a lo que solo se lee</translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>No contiene eventos.</translation>
    </message>
    <message>
        <source>%1 lines are no events of a capture, and are left out</source>
        <translation>%1 líneas no son eventos de una captura y se omiten</translation>
    </message>
    <message>
        <source>All of it was played: %1 events</source>
        <translation>Se reprodujo todo: %1 eventos</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publicador</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>a publisher</source>
        <translation>publicador</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>There is no connection to the server. What is here can be changed when it is back.</source>
        <translation>No hay conexión con el servidor. Esto se podrá cambiar cuando vuelva.</translation>
    </message>
    <message>
        <source>This room has no topic.</source>
        <translation>Esta sala no tiene tema.</translation>
    </message>
    <message>
        <source>Only owners and moderators write here.</source>
        <translation>Aquí solo escriben propietarios y moderadores.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Only owners and moderators write here. Everybody else reads.</source>
        <translation>Aquí solo escriben propietarios y moderadores. Los demás leen.</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Salir de la sala…</translation>
    </message>
</context>
<context>
    <name>RoomDirectoryDialog</name>
    <message>
        <source>Looking for rooms…</source>
        <translation>Buscando salas…</translation>
    </message>
    <message>
        <source>The list of rooms can be read when the connection is back.</source>
        <translation>La lista de salas se podrá leer cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>No room here is called that.</source>
        <translation>Aquí no hay ninguna sala con ese nombre.</translation>
    </message>
    <message>
        <source>There are no public rooms yet. Create the first one.</source>
        <translation>Aún no hay salas públicas. Crea la primera.</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>Rooms on this server</source>
        <translation>Salas de este servidor</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>Buscar una sala</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salas públicas</translation>
    </message>
    <message>
        <source>There is no connection to the server. You can join a room when it is back.</source>
        <translation>No hay conexión con el servidor. Podrás unirte a una sala cuando vuelva.</translation>
    </message>
    <message>
        <source>Create a room…</source>
        <translation>Crear una sala…</translation>
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
        <translation>Detalles de la sala</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Hide the members</source>
        <translation>Ocultar los miembros</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Mostrar los miembros</translation>
    </message>
</context>
<context>
    <name>RoomLevelRow</name>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>Solo menciones</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As in most rooms</source>
        <translation>Como en la mayoría de las salas</translation>
    </message>
</context>
<context>
    <name>RoomLevelsCard</name>
    <message>
        <source>Rooms with a choice of their own</source>
        <translation>Salas con su propia elección</translation>
    </message>
    <message>
        <source>“Notifications” in the menu of a room, by a right click on it, says something else for this room.</source>
        <translation>Haz clic derecho en una sala: «Notificaciones», en su menú, permite elegir otra cosa para ella.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>Solo menciones</translation>
    </message>
    <message>
        <source>None: mute it</source>
        <translation>Ninguna: silenciar</translation>
    </message>
    <message>
        <source>Room details</source>
        <translation>Detalles de la sala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Leave (not while offline)</source>
        <translation>Salir (requiere conexión)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Según los ajustes</translation>
    </message>
</context>
<context>
    <name>RoomProfileForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué es?</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>silenciada</translation>
    </message>
    <message>
        <source>only mentions</source>
        <translation>solo menciones</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n times</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomVisibility</name>
    <message>
        <source>Private: only who is invited comes in.</source>
        <translation>Privada: solo entra quien tenga invitación.</translation>
    </message>
    <message>
        <source>Public: everybody on this server can find it and join.</source>
        <translation>Pública: cualquiera de este servidor puede encontrarla y unirse.</translation>
    </message>
    <message>
        <source>Everybody on this server will find the room, and whoever joins reads everything that was said in it so far.</source>
        <translation>Cualquiera de este servidor encontrará la sala, y quien se una leerá todo lo que se ha dicho en ella hasta ahora.</translation>
    </message>
    <message>
        <source>Whoever is in the room stays. Everybody else will not find it any more, and only comes in when somebody invites them.</source>
        <translation>Quien está en la sala se queda. Los demás ya no la encontrarán, y solo entrarán si alguien los invita.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>Hacer pública…</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>Hacer privada…</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Mantener privada</translation>
    </message>
    <message>
        <source>Keep it public</source>
        <translation>Mantener pública</translation>
    </message>
    <message>
        <source>Make it public</source>
        <translation>Hacer pública</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>Hacer privada</translation>
    </message>
</context>
<context>
    <name>RoomsButton</name>
    <message>
        <source>Show the rooms</source>
        <translation>Mostrar las salas</translation>
    </message>
    <message>
        <source>Show the rooms, %1 unread</source>
        <translation>Mostrar las salas, %1 sin leer</translation>
    </message>
    <message>
        <source>%1, %2 of them for you</source>
        <translation>%1, %2 para ti</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Busiest rooms</source>
        <translation>Salas más activas</translation>
    </message>
    <message>
        <source>No room had an event in this time.</source>
        <translation>Ninguna sala tuvo eventos en este periodo.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>In %1, on this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>En %1, solo en este equipo: no hay conexión, y pueden faltar mensajes antiguos.</translation>
    </message>
    <message>
        <source>On this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>Solo en este equipo: no hay conexión, y pueden faltar mensajes antiguos.</translation>
    </message>
    <message>
        <source>From the server, in %1</source>
        <translation>Del servidor, en %1</translation>
    </message>
    <message>
        <source>From the server, all your rooms</source>
        <translation>Del servidor, todas tus salas</translation>
    </message>
    <message>
        <source>Type words, and narrow it down if you like: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;words in this order&quot;.</source>
        <translation>Escribe palabras y, si quieres, acota la búsqueda: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;palabras en este orden&quot;.</translation>
    </message>
    <message>
        <source>Nothing yet. Older messages were not looked at.</source>
        <translation>Nada por ahora. No se han mirado los mensajes más antiguos.</translation>
    </message>
    <message>
        <source>No message in %1 has these words.</source>
        <translation>Ningún mensaje de %1 tiene estas palabras.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Ningún mensaje tiene estas palabras.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Buscar en todas las salas</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Send a frame…</source>
        <translation>Enviar una trama…</translation>
    </message>
    <message>
        <source>Frames can be sent once it is connected</source>
        <translation>Se pueden enviar tramas cuando haya conexión</translation>
    </message>
    <message>
        <source>Frame to send</source>
        <translation>Trama que se envía</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Tipo de trama</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo enviado</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>Forget what was sent</source>
        <translation>Olvidar lo enviado</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Todavía no hay plantillas</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Gestionar plantillas…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the server&apos;s address, such as 192.168.1.20:9473.</source>
        <translation>Escribe la dirección del servidor, como 192.168.1.20:9473.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It looks like 192.168.1.20:9473 or hearth://my-server.</source>
        <translation>«%1» no es una dirección. Es algo como 192.168.1.20:9473 o hearth://my-server.</translation>
    </message>
    <message>
        <source>An address begins with hearth://, ws:// or wss://, or with the host&apos;s name.</source>
        <translation>Una dirección empieza por hearth://, ws:// o wss://, o por el nombre del equipo.</translation>
    </message>
</context>
<context>
    <name>ServerLink</name>
    <message>
        <source>This link is damaged. Copy it again, from its beginning to its end, or ask for a new one.</source>
        <translation>Este enlace está dañado. Cópialo otra vez, de principio a fin, o pide uno nuevo.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>People and invites</source>
        <translation>Personas e invitaciones</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it can be changed when the connection is back.</source>
        <translation>No hay conexión con el servidor. Lo que ves es lo último que llegó; se podrá cambiar cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes de esta página</translation>
    </message>
</context>
<context>
    <name>ServerTitle</name>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyone on the way can read your password and all that is written. Go on only if you trust each of them.</source>
        <translation>Cualquiera en el camino puede leer tu contraseña y todo lo que se escribe. Sigue solo si confías en todos ellos.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>Se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>SessionStreams</name>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>its frames as they go over the wire, without secrets</source>
        <translation>sus tramas tal como se transmiten, sin datos secretos</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>feed · %1</source>
        <translation>feed · %1</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>feed</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Account and devices</source>
        <translation>Cuenta y dispositivos</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Network and key</source>
        <translation>Red y clave</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>Acerca de Hearth</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>Ir a una sala, una persona o una página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>Texto en su tamaño habitual</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>Volver, o cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menú de lo elegido</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>Sala de arriba</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>Sala de abajo</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>To what came while you were away</source>
        <translation>Ir a lo que llegó en tu ausencia</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Una página arriba</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>Una página abajo</translation>
    </message>
    <message>
        <source>Copy the message, or what is selected</source>
        <translation>Copiar el mensaje o lo seleccionado</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Cambiar tu último mensaje</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
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
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>Salas y mensajes directos</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>Explorar y crear salas</translation>
    </message>
    <message>
        <source>No rooms yet. Use + to find or create one.</source>
        <translation>Aún no hay salas. Usa + para encontrar o crear una.</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>Mensajes directos</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Use + to write to one or more people privately.</source>
        <translation>Usa + para escribir en privado a una o más personas.</translation>
    </message>
    <message>
        <source>Nobody has written to you privately yet.</source>
        <translation>Nadie te ha escrito en privado todavía.</translation>
    </message>
</context>
<context>
    <name>SignInButtons</name>
    <message>
        <source>Creating the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Sign in or create an account</source>
        <translation>Iniciar sesión o crear una cuenta</translation>
    </message>
    <message>
        <source>Invite code (empty if the server needs none)</source>
        <translation>Código de invitación (vacío si no hace falta)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>Nombre que ven los demás</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>Contraseña (al menos 8 caracteres)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>No keyring is running here, so this sign-in ends when Hearth is closed.</source>
        <translation>Aquí no hay ningún depósito de claves en marcha, así que esta sesión termina al cerrar Hearth.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unless you unlock it, this sign-in ends when Hearth is closed.</source>
        <translation>Tu depósito de claves está bloqueado. Si no lo desbloqueas, esta sesión termina al cerrar Hearth.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out and discard?</source>
        <translation>¿Cerrar sesión y descartar?</translation>
    </message>
    <message>
        <source>Sign out and discard</source>
        <translation>Cerrar sesión y descartar</translation>
    </message>
    <message>
        <source>Signing out deletes that, and everything else of this account, from this computer. What the server has stays there.</source>
        <translation>Al cerrar sesión se elimina de este equipo eso y todo lo demás de esta cuenta. Lo que tiene el servidor se queda allí.</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Event stream</source>
        <translation>Flujo de eventos</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>File of lines of JSON or text, or a capture</source>
        <translation>Archivo de líneas de JSON o texto, o una captura</translation>
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
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Token, headers, subprotocols, first frames…</source>
        <translation>Token, cabeceras, subprotocolos, primeras tramas…</translation>
    </message>
    <message>
        <source>Token and headers…</source>
        <translation>Token y cabeceras…</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>Cabeceras, una por línea</translation>
    </message>
    <message>
        <source>X-Api-Key: …</source>
        <translation>X-Api-Key: …</translation>
    </message>
    <message>
        <source>Subprotocols, the best first</source>
        <translation>Subprotocolos, el preferido primero</translation>
    </message>
    <message>
        <source>Ping every … s</source>
        <translation>Ping cada … s</translation>
    </message>
    <message>
        <source>First frames to send, one a line</source>
        <translation>Primeras tramas que se envían, una por línea</translation>
    </message>
    <message>
        <source>{&quot;subscribe&quot;:&quot;prices&quot;}</source>
        <translation>{&quot;subscribe&quot;:&quot;prices&quot;}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Keep this source for later</source>
        <translation>Guardar esta fuente para después</translation>
    </message>
    <message>
        <source>What is secret of it goes into the keyring.</source>
        <translation>Los datos secretos se guardan en el depósito de claves.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>según la dirección</translation>
    </message>
    <message>
        <source>Replay it as it came</source>
        <translation>Reproducir al ritmo original</translation>
    </message>
    <message>
        <source>A capture is played with its original timing.</source>
        <translation>Una captura se reproduce con sus tiempos originales.</translation>
    </message>
</context>
<context>
    <name>SourceFileDialog</name>
    <message>
        <source>A file to look into</source>
        <translation>Un archivo para examinar</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>Líneas de JSON</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>SourceOutlet</name>
    <message>
        <source>%1 events came faster than they could be taken</source>
        <translation>%1 eventos llegaron más rápido de lo que se podían recibir</translation>
    </message>
</context>
<context>
    <name>SourceProfile</name>
    <message>
        <source>The header “%1” has signs that no header may have.</source>
        <translation>La cabecera «%1» tiene signos que ninguna cabecera puede tener.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the connection itself.</source>
        <translation>La cabecera «%1» la escribe la propia conexión.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a subprotocol.</source>
        <translation>«%1» no puede ser el nombre de un subprotocolo.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice.</source>
        <translation>El subprotocolo «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>«%1» no es la dirección de un flujo.</translation>
    </message>
    <message>
        <source>The time between pings can&apos;t be less than nothing.</source>
        <translation>El tiempo entre pings no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
</context>
<context>
    <name>SourceStart</name>
    <message>
        <source>Look into a live stream</source>
        <translation>Examinar un flujo en vivo</translation>
    </message>
    <message>
        <source>Any event stream, WebSocket or file, with every fact of its protocol. It goes on while you look elsewhere.</source>
        <translation>Cualquier flujo de eventos, WebSocket o archivo, con cada detalle de su protocolo. Sigue mientras miras otra cosa.</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>No hay sitio para otro flujo; cierra uno primero.</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>Cambiar una fuente</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Fuente nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Kept sources</source>
        <translation>Fuentes guardadas</translation>
    </message>
    <message>
        <source>Forget this source?</source>
        <translation>¿Olvidar esta fuente?</translation>
    </message>
    <message>
        <source>%1 is not kept any more, nor what is secret of it. What is open of it stays.</source>
        <translation>%1 deja de guardarse, al igual que sus datos secretos. Lo que tenga abierto sigue abierto.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>Sin flujo</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar otra vez</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Replay as it came</source>
        <translation>Reproducir al ritmo original</translation>
    </message>
</context>
<context>
    <name>SourceTabButton</name>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>reconectando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>told of something</source>
        <translation>hay un aviso</translation>
    </message>
</context>
<context>
    <name>SourceTabs</name>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Fuente nueva</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>the application&apos;s own</source>
        <translation>propio de la aplicación</translation>
    </message>
    <message>
        <source>of a library or framework</source>
        <translation>de una biblioteca o un framework</translation>
    </message>
    <message>
        <source>reserved, without a meaning yet</source>
        <translation>reservado, aún sin significado</translation>
    </message>
    <message>
        <source>no code that may be sent</source>
        <translation>no es un código que se pueda enviar</translation>
    </message>
    <message>
        <source>normal, its purpose is fulfilled</source>
        <translation>normal, cumplió su propósito</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>se va</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>datos no admitidos</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>abnormal, without a close frame</source>
        <translation>anormal, sin trama de cierre</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>contenido no válido</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>infracción de las normas</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensaje demasiado grande</translation>
    </message>
    <message>
        <source>a mandatory extension is missing</source>
        <translation>falta una extensión obligatoria</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>reinicio del servicio</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>volver a intentarlo más tarde</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>puerta de enlace incorrecta</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>falló la negociación TLS</translation>
    </message>
    <message>
        <source>unauthorized</source>
        <translation>no autorizado</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>tiempo agotado</translation>
    </message>
</context>
<context>
    <name>SplitMenu</name>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
</context>
<context>
    <name>SseSource</name>
    <message>
        <source>No answer came within %1 s.</source>
        <translation>No hubo respuesta en %1 s.</translation>
    </message>
    <message>
        <source>Nothing can be sent to an event stream</source>
        <translation>No se puede enviar nada a un flujo de eventos</translation>
    </message>
    <message>
        <source>The server answered %1, which ends the stream</source>
        <translation>El servidor respondió %1, lo que cierra el flujo</translation>
    </message>
    <message>
        <source>The server answered 204: there is no more, and nobody is to ask again</source>
        <translation>El servidor respondió 204: no hay más, y nadie debe volver a preguntar</translation>
    </message>
    <message>
        <source>The answer is no event stream, but %1</source>
        <translation>La respuesta no es un flujo de eventos, sino %1</translation>
    </message>
    <message>
        <source>Redirected with %1</source>
        <translation>Redirigido con %1</translation>
    </message>
    <message>
        <source>There are more than %1 redirects</source>
        <translation>Hay más de %1 redirecciones</translation>
    </message>
    <message>
        <source>It is redirected to where no stream can be</source>
        <translation>Redirige adonde no puede haber ningún flujo</translation>
    </message>
    <message>
        <source>It is redirected to an address without encryption</source>
        <translation>Redirige a una dirección sin cifrado</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>The server ended the stream</source>
        <translation>El servidor cerró el flujo</translation>
    </message>
    <message>
        <source>The next event has bytes that are no UTF-8</source>
        <translation>El siguiente evento tiene bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>The next event is too long; its last %1 are left out</source>
        <translation>El siguiente evento es demasiado largo; se omiten sus últimos %1</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Falta el evento %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Faltan los eventos %1 a %2</translation>
    </message>
    <message>
        <source>The id %1 came before</source>
        <translation>El id %1 ya había llegado</translation>
    </message>
    <message>
        <source>Ids go back from %1 to %2</source>
        <translation>Los id retroceden de %1 a %2</translation>
    </message>
    <message>
        <source>The last event ID is now “%1”</source>
        <translation>El último id de evento es ahora «%1»</translation>
    </message>
    <message>
        <source>“%1” without data, which is no event</source>
        <translation>«%1» sin datos, que no es un evento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>After a break wait %1 ms</source>
        <translation>Tras un corte, esperar %1 ms</translation>
    </message>
    <message>
        <source>A line that is no field of event streams</source>
        <translation>Una línea que no es un campo de los flujos de eventos</translation>
    </message>
    <message>
        <source>A retry that is no number</source>
        <translation>Un retry que no es un número</translation>
    </message>
    <message>
        <source>An id with a NUL in it</source>
        <translation>Un id con un NUL dentro</translation>
    </message>
    <message>
        <source>A line is too long: its first %1 are here, %2 are left out</source>
        <translation>Una línea es demasiado larga: aquí están sus primeros %1, se omiten %2</translation>
    </message>
    <message>
        <source>The stream ended within an event, which therefore is none</source>
        <translation>El flujo terminó dentro de un evento, que por eso no cuenta</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Tu estado</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>¿Qué andas haciendo?</translation>
    </message>
    <message>
        <source>Clear it after</source>
        <translation>Cuándo borrarlo</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not while offline.</source>
        <translation>Requiere conexión.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>Borrar tu estado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>StatusEmoji</name>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>StopHostingDialog</name>
    <message>
        <source>%1 are connected now and will be disconnected.</source>
        <translation>%1 están en línea ahora y se desconectarán.</translation>
    </message>
    <message>
        <source>%1 is connected now and will be disconnected.</source>
        <translation>%1 está en línea ahora y se desconectará.</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>¿Detener el servidor?</translation>
    </message>
    <message>
        <source>Nobody else is connected any more.</source>
        <translation>Ya no hay nadie más conectado.</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: it is there again when you start the server.</source>
        <translation>No se pierde nada de lo dicho: vuelve a estar ahí cuando inicies el servidor.</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Messages on this computer</source>
        <translation>Mensajes en este equipo</translation>
    </message>
    <message>
        <source>Hearth keeps what it has shown, so that rooms open at once and can be read and searched without a connection. The oldest messages go by themselves when it becomes too much.</source>
        <translation>Hearth guarda lo que ha mostrado, para que las salas se abran al momento y se pueda leer y buscar en ellas sin conexión. Cuando se acumula demasiado, los mensajes más antiguos se borran solos.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Messages were cleared from this computer.</source>
        <translation>Los mensajes se han borrado de este equipo.</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Clear messages from this computer…</source>
        <translation>Borrar los mensajes de este equipo…</translation>
    </message>
    <message>
        <source>Clear messages from this computer?</source>
        <translation>¿Borrar los mensajes de este equipo?</translation>
    </message>
    <message>
        <source>The server keeps them all: they come back as you look at them. Until then nothing can be read or searched here without a connection. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>El servidor los conserva todos: vuelven a medida que los miras. Hasta entonces, aquí no se puede leer ni buscar nada sin conexión. Los borradores, los mensajes aún sin enviar y tus ajustes se quedan.</translation>
    </message>
    <message>
        <source>There is no connection now, so nothing can be read here until it is back. The server keeps all messages. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>Ahora no hay conexión, así que aquí no se podrá leer nada hasta que vuelva. El servidor conserva todos los mensajes. Los borradores, los mensajes aún sin enviar y tus ajustes se quedan.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>That did not work: the file of messages can&apos;t be read or written. Perhaps the disk is full.</source>
        <translation>No ha funcionado: no se puede leer o escribir el archivo de mensajes. Quizá el disco esté lleno.</translation>
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
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>Usar la plantilla %1</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>Quitar la plantilla %1</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of %1</source>
        <translation>Plantillas de %1</translation>
    </message>
    <message>
        <source>When a frame is sent, {{n}} is filled in with its number, {{now}} with the time and {{uuid}} with an id of its own.</source>
        <translation>Al enviar una trama, {{n}} se rellena con su número, {{now}} con la hora y {{uuid}} con un identificador propio.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Write a frame first to save it as a template.</source>
        <translation>Para guardar una trama como plantilla, escríbela primero.</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>Guardar «%1» como</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscripción</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
</context>
<context>
    <name>TextSizeSlider</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
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
        <translation>Tráfico por tipo</translation>
    </message>
    <message>
        <source>Nothing was handed out in this time.</source>
        <translation>No se entregó nada en este periodo.</translation>
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
        <translation>De un vistazo</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as %1, please.</source>
        <translation>Escribe una hora como %1.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
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
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>hasta medianoche</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <translation>hasta mañana a las %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>hasta el %1 a las %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>última vez ahora mismo</translation>
    </message>
    <message>
        <source>last seen 1 minute ago</source>
        <translation>última vez hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minutes ago</source>
        <translation>
            <numerusform>última vez hace %n minuto</numerusform>
            <numerusform>última vez hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 hour ago</source>
        <translation>última vez hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hours ago</source>
        <translation>
            <numerusform>última vez hace %n hora</numerusform>
            <numerusform>última vez hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 day ago</source>
        <translation>última vez hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n days ago</source>
        <translation>
            <numerusform>última vez hace %n día</numerusform>
            <numerusform>última vez hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>TimelineEnd</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TimelinePlaceholder</name>
    <message>
        <source>The server is busy. The messages come in a moment…</source>
        <translation>El servidor está ocupado. Los mensajes llegan en un momento…</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>No se pudieron cargar los mensajes</translation>
    </message>
    <message>
        <source>Not read on this computer yet</source>
        <translation>Aún no leído en este equipo</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>What was said here comes when the connection is back. What you write is kept until then.</source>
        <translation>Lo que se dijo aquí llegará cuando vuelva la conexión. Lo que escribas se guarda hasta entonces.</translation>
    </message>
    <message>
        <source>This conversation is between you and %1.
Say hello below.</source>
        <translation>Esta conversación es entre tú y %1.
Saluda aquí abajo.</translation>
    </message>
    <message>
        <source>#%1 is private: people come in by invitation.
Write the first message below.</source>
        <translation>#%1 es privada: se entra con invitación.
Escribe el primer mensaje aquí abajo.</translation>
    </message>
    <message>
        <source>Everybody on this server can find and join #%1.
Write the first message below.</source>
        <translation>Cualquiera de este servidor puede encontrar #%1 y unirse.
Escribe el primer mensaje aquí abajo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TimelineStart</name>
    <message>
        <source>This is where the conversation with %1 began.</source>
        <translation>Aquí empezó la conversación con %1.</translation>
    </message>
    <message>
        <source>This is where you and %1 began.</source>
        <translation>Aquí empezó tu conversación con %1.</translation>
    </message>
    <message>
        <source>This is where #%1 begins.</source>
        <translation>Aquí empieza #%1.</translation>
    </message>
    <message>
        <source>The server is busy. More messages come in a moment…</source>
        <translation>El servidor está ocupado. Llegarán más mensajes en un momento…</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>Older messages come when the connection is back.</source>
        <translation>Los mensajes anteriores llegarán cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>its certificate is signed by nobody but itself</source>
        <translation>su certificado no lo firma nadie más que él mismo</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that this computer does not know</source>
        <translation>su certificado lo firma una autoridad que este equipo no conoce</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>su certificado es para otro nombre</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>su certificado caducó el %1</translation>
    </message>
    <message>
        <source>its certificate begins on %1</source>
        <translation>su certificado empieza a valer el %1</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>no muestra ningún certificado</translation>
    </message>
    <message>
        <source>The other side is not known to be who it should be: %1.</source>
        <translation>No consta que el otro lado sea quien debe ser: %1.</translation>
    </message>
</context>
<context>
    <name>ToneButton</name>
    <message>
        <source>%1. Choose another</source>
        <translation>%1. Elegir otro</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>Sin tono de piel</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>Tono de piel claro</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>Tono de piel medio claro</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>Tono de piel medio</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>Tono de piel medio oscuro</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>Tono de piel oscuro</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Plot it</source>
        <translation>Trazar</translation>
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
        <translation>Intro lo traza</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>trazar</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>Trazar %1</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>No room is open</source>
        <translation>No hay ninguna sala abierta</translation>
    </message>
    <message>
        <source>Choose one on the left, or use + to find one.</source>
        <translation>Elige una a la izquierda, o usa + para encontrar una.</translation>
    </message>
    <message>
        <source>The button at the upper left shows the rooms.</source>
        <translation>El botón de arriba a la izquierda muestra las salas.</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>On this network</source>
        <translation>En esta red</translation>
    </message>
</context>
<context>
    <name>WebSocketSource</name>
    <message>
        <source>The handshake was not done within %1 s</source>
        <translation>La negociación no se completó en %1 s</translation>
    </message>
    <message>
        <source>Not sent: there is no connection</source>
        <translation>No enviado: no hay conexión</translation>
    </message>
    <message>
        <source>Connected, without a subprotocol</source>
        <translation>Conectado, sin subprotocolo</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>Conectado, subprotocolo %1</translation>
    </message>
    <message>
        <source>A ping is not answered after %1 ms</source>
        <translation>Un ping sigue sin respuesta tras %1 ms</translation>
    </message>
    <message>
        <source>Nothing is heard any more; the connection was given up</source>
        <translation>Ya no se recibe nada; se abandonó la conexión</translation>
    </message>
    <message>
        <source>A pong that answers no ping, or an old one</source>
        <translation>Un pong que no responde a ningún ping, o uno antiguo</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>Ping respondido tras %1 ms</translation>
    </message>
    <message>
        <source>Closed here with %1: a message beyond the limit of %2 came</source>
        <translation>Cerrado aquí con %1: llegó un mensaje por encima del límite de %2</translation>
    </message>
    <message>
        <source>The connection broke: 1006, %1</source>
        <translation>Se cortó la conexión: 1006, %1</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>Cerrado con %1, %2</translation>
    </message>
    <message>
        <source>First frame %1 was sent: %2</source>
        <translation>De las primeras tramas se envió la %1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::AccountSettings</name>
    <message>
        <source>Enter the password that is good now.</source>
        <translation>Escribe tu contraseña actual.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>Esta contraseña es demasiado larga. Elige una más corta.</translation>
    </message>
    <message>
        <source>Your password has been set. With it you can sign in from other devices, too.</source>
        <translation>Se ha guardado tu contraseña. Con ella puedes iniciar sesión también desde otros dispositivos.</translation>
    </message>
    <message>
        <source>Your password has been changed. Everywhere else you have to sign in again.</source>
        <translation>Tu contraseña ha cambiado. En todos los demás sitios tienes que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>This account has a password by now. Enter that one.</source>
        <translation>Esta cuenta ya tiene una contraseña. Escribe esa.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>The server shows another key, so nothing was sent.</source>
        <translation>El servidor muestra otra clave, así que no se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Try again when the connection is back.</source>
        <translation>No se puede acceder al servidor. Vuelve a intentarlo cuando haya conexión.</translation>
    </message>
    <message>
        <source>That is not your password.</source>
        <translation>Esa no es tu contraseña.</translation>
    </message>
    <message>
        <source>You are the last owner of this server. Make somebody else an owner first.</source>
        <translation>Eres el último propietario de este servidor. Nombra antes a otro propietario.</translation>
    </message>
    <message>
        <source>This server is too old for that. Ask whoever runs it to update it.</source>
        <translation>Este servidor es demasiado antiguo para eso. Pide a quien lo lleva que lo actualice.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>El servidor no acepta esto: %1.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>El servidor no puede hacerlo ahora. Vuelve a intentarlo en un momento.</translation>
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
        <translation>una sala en la que no estás</translation>
    </message>
</context>
<context>
    <name>hearth::app::Autostart</name>
    <message>
        <source>%1 can&apos;t be written, so this stays as it was.</source>
        <translation>No se puede escribir %1, así que esto se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>hearth::app::BarChart</name>
    <message>
        <source>nothing in this time</source>
        <translation>nada en este periodo</translation>
    </message>
    <message>
        <source>%1 in all, the most in “%2”: %3</source>
        <translation>%1 en total, el máximo en «%2»: %3</translation>
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
        <translation>texto</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>
… and %1 more</source>
        <translation>
… y %1 más</translation>
    </message>
</context>
<context>
    <name>hearth::app::CaptureRecorder</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>More came than the disk takes: the recording ended.</source>
        <translation>Llegó más de lo que admite el disco: la grabación terminó.</translation>
    </message>
    <message>
        <source>This file is the one that is looked into.</source>
        <translation>Este archivo es el que se está examinando.</translation>
    </message>
    <message>
        <source>Another recording is written to this file.</source>
        <translation>Ya se está escribiendo otra grabación en este archivo.</translation>
    </message>
</context>
<context>
    <name>hearth::app::CompletionModel</name>
    <message>
        <source>Everybody in this room who is online or away</source>
        <translation>Todos en esta sala que están en línea o ausentes</translation>
    </message>
</context>
<context>
    <name>hearth::app::Composition</name>
    <message>
        <source>Save this change first, or leave the message as it was with Esc.</source>
        <translation>Guarda primero este cambio, o deja el mensaje como estaba con Esc.</translation>
    </message>
    <message>
        <source>%1 What you wrote is there when you edit it again.</source>
        <translation>%1 Lo que escribiste estará ahí cuando lo edites otra vez.</translation>
    </message>
    <message>
        <source>This is too long for one message. Shorten it, or send it in parts.</source>
        <translation>Es demasiado largo para un solo mensaje. Acórtalo o envíalo por partes.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 Escribiste: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionDetails</name>
    <message>
        <source>Not connected: what answers shows another key</source>
        <translation>Sin conexión: lo que responde muestra otra clave</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected: trying again soon</source>
        <translation>Sin conexión: se volverá a intentar pronto</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Not needed: it stays on this computer</source>
        <translation>No hace falta: no sale de este equipo</translation>
    </message>
    <message>
        <source>Not encrypted: everyone on the way can read along</source>
        <translation>Sin cifrar: cualquiera en el camino puede leerlo</translation>
    </message>
    <message>
        <source>What answers at this address shows another key, so nothing was sent to it. The chat has the keys to compare.</source>
        <translation>Lo que responde en esta dirección muestra otra clave, así que no se le ha enviado nada. En el chat puedes comparar las claves.</translation>
    </message>
    <message>
        <source>This computer knows your server by this key. Nothing is sent to one that shows another.</source>
        <translation>Este equipo reconoce tu servidor por esta clave. A uno que muestre otra no se le envía nada.</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionModel</name>
    <message>
        <source>unnamed device</source>
        <translation>dispositivo sin nombre</translation>
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
        <translation>%1 en espera</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionStatus</name>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>Conectado · %1</translation>
    </message>
    <message>
        <source>Connected · %1 ms · %2</source>
        <translation>Conectado · %1 ms · %2</translation>
    </message>
    <message>
        <source>Not connected · another key</source>
        <translation>Sin conexión · otra clave</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline · last seen online %1</source>
        <translation>Sin conexión · última conexión: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reconnecting · last seen online %1</source>
        <translation>Reconectando · última conexión: %1</translation>
    </message>
    <message>
        <source>What answers at %1 shows another key than your server, so nothing was sent to it. You can go on reading.</source>
        <translation>Lo que responde en %1 muestra una clave distinta de la de tu servidor, así que no se le ha enviado nada. Puedes seguir leyendo.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2).</source>
        <translation>Nuevo intento en %1 s (intento %2).</translation>
    </message>
    <message>
        <source>Retrying (attempt %1)…</source>
        <translation>Reintentando (intento %1)…</translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>1 mensaje en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>%n mensaje en espera.</numerusform>
            <numerusform>%n mensajes en espera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::Dashboard</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
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
        <translation>hay datos desde %1</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marcar como leído</translation>
    </message>
</context>
<context>
    <name>hearth::app::DeviceModel</name>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>Último uso: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EditHistory</name>
    <message>
        <source>The earlier versions can&apos;t be shown: %1</source>
        <translation>No se pueden mostrar las versiones anteriores: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>Caritas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>Animales y plantas</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>hearth::app::Errand</name>
    <message>
        <source>They are not in this room any more.</source>
        <translation>Ya no está en esta sala.</translation>
    </message>
    <message>
        <source>They are not on this server any more.</source>
        <translation>Ya no está en este servidor.</translation>
    </message>
    <message>
        <source>Not all of them are on this server any more.</source>
        <translation>No todos siguen en este servidor.</translation>
    </message>
    <message>
        <source>They are not banned any more.</source>
        <translation>Ya no está vetado.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>No hay conexión con el servidor. Vuelve a intentarlo cuando la haya.</translation>
    </message>
    <message>
        <source>The server does not allow that: %1.</source>
        <translation>El servidor no lo permite: %1.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>El servidor está ocupado. Esto sigue en un momento…</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventAlertModel</name>
    <message>
        <source>A field is written as in data.celsius or data.list[0], or it is event or key.</source>
        <translation>Un campo se escribe como data.celsius o data.list[0], o es event o key.</translation>
    </message>
    <message>
        <source>Say which value it is compared with.</source>
        <translation>Indica con qué valor se compara.</translation>
    </message>
    <message>
        <source>Above and below need a number, such as 21.5.</source>
        <translation>«Por encima» y «Por debajo» necesitan un número, como 21.5.</translation>
    </message>
    <message>
        <source>You are told of that already.</source>
        <translation>Ya tienes ese aviso.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>Ya hay %1 avisos. Quita uno primero.</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventTreeModel</name>
    <message>
        <source>more than can be shown</source>
        <translation>más de lo que se puede mostrar</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedListModel</name>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedSource</name>
    <message>
        <source>There is no session to read it in; sign in first.</source>
        <translation>No hay ninguna sesión en la que leerlo; inicia sesión primero.</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>No se puede enviar nada a lo que solo se lee</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Falta el evento %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Faltan los eventos %1 a %2</translation>
    </message>
    <message>
        <source>The server has other data now: seqs begin anew</source>
        <translation>El servidor tiene ahora otros datos: la numeración seq empieza de nuevo</translation>
    </message>
    <message>
        <source>The connection to the server was lost</source>
        <translation>Se perdió la conexión con el servidor</translation>
    </message>
    <message>
        <source>It goes on with the connection to the server.</source>
        <translation>Seguirá cuando haya conexión con el servidor.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La sesión ha terminado</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedView</name>
    <message>
        <source>This feed is not there any more. What stands here is the last of it.</source>
        <translation>Este feed ya no existe. Lo que ves es lo último que llegó.</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>Falta el evento %1</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>Faltan los eventos %1 a %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::Feeds</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>Tu rol en este servidor no permite leer feeds.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::FoundModel</name>
    <message>
        <source>a room that is gone</source>
        <translation>una sala que ya no existe</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>Mensaje directo</translation>
    </message>
</context>
<context>
    <name>hearth::app::FrameShelf</name>
    <message>
        <source>The keyring does not give what was sent to this source and saved for it. What is sent and saved now is known until Hearth ends.</source>
        <translation>El depósito de claves no devuelve lo enviado a esta fuente ni lo guardado para ella. Lo que envíes y guardes ahora se conserva hasta cerrar Hearth.</translation>
    </message>
    <message>
        <source>The keyring does not take what is sent and saved. It is known until Hearth ends.</source>
        <translation>El depósito de claves no acepta lo que se envía y se guarda. Se conserva hasta cerrar Hearth.</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostCheckup</name>
    <message>
        <source>One problem was found.</source>
        <translation>Se encontró un problema.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>Se encontró %n problema.</numerusform>
            <numerusform>Se encontraron %n problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well on this computer.</source>
        <translation>Todo va bien en este equipo.</translation>
    </message>
    <message>
        <source>No problem was found on this computer, but not everything is as it could be.</source>
        <translation>No se encontró ningún problema en este equipo, pero no todo está tan bien como podría.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>This computer could not be looked at: %1</source>
        <translation>No se pudo revisar este equipo: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostInvite</name>
    <message>
        <source>Anyone on this network may create an account, with or without the link.</source>
        <translation>Cualquiera de esta red puede crear una cuenta, con o sin el enlace.</translation>
    </message>
    <message>
        <source>Good for %1 and %2. Give it only to those you want there.</source>
        <translation>Vale para %1 y %2. Dala solo a quienes quieras tener allí.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>one day</source>
        <translation>un día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::HostOwner</name>
    <message>
        <source>Hearth, on the server&apos;s computer</source>
        <translation>Hearth, en el equipo del servidor</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostedServer</name>
    <message>
        <source>The server runs, but did not answer when it was to let you in. Open the chat to try again.</source>
        <translation>El servidor está en marcha, pero no respondió cuando tenía que dejarte entrar. Abre el chat para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The server runs, but did not let you in: %1</source>
        <translation>El servidor está en marcha, pero no te dejó entrar: %1</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>Mi servidor</translation>
    </message>
    <message>
        <source>%1&apos;s server</source>
        <translation>Servidor de %1</translation>
    </message>
    <message>
        <source>The server&apos;s program could not be started.</source>
        <translation>No se pudo iniciar el programa del servidor.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly, and was started again.</source>
        <translation>El servidor se cerró de forma inesperada y se ha vuelto a iniciar.</translation>
    </message>
    <message>
        <source>The server ended again and again, so it is not started any more. Its log says more.</source>
        <translation>El servidor se cerró una y otra vez, así que ya no se inicia. Su registro dice más.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteModel</name>
    <message>
        <source>1 use left</source>
        <translation>Queda 1 uso</translation>
    </message>
    <message numerus="yes">
        <source>%n uses left</source>
        <translation>
            <numerusform>Queda %n uso</numerusform>
            <numerusform>Quedan %n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>caduca: %1</translation>
    </message>
    <message>
        <source>made on the server&apos;s machine, %1</source>
        <translation>creada en la máquina del servidor, %1</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>creada por %1, %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::InvitePicture</name>
    <message>
        <source>Only a picture on this computer can be read. Save it first.</source>
        <translation>Solo se puede leer una imagen que esté en este equipo. Guárdala primero.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the code.</source>
        <translation>Esta imagen es demasiado grande. Recorta la parte del código.</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. PNG and JPEG can.</source>
        <translation>Esta imagen no se puede leer aquí. PNG y JPEG sí.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture, or it is not sharp enough.</source>
        <translation>No hay ningún código QR en esta imagen, o no es lo bastante nítido.</translation>
    </message>
    <message>
        <source>The code in this picture is not an invite to a Hearth server.</source>
        <translation>El código de esta imagen no es una invitación a un servidor de Hearth.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteeModel</name>
    <message>
        <source>%1 is in the room now.</source>
        <translation>%1 ya está en la sala.</translation>
    </message>
</context>
<context>
    <name>hearth::app::JumpModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>Explorar y crear salas</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tu cuenta</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>Cambiar al modo oscuro</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>Cambiar al modo claro</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>light or dark, as it is</source>
        <translation>claro u oscuro, según esté</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>how the server does</source>
        <translation>estado del servidor</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>any live stream</source>
        <translation>cualquier flujo en vivo</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>Personas e invitaciones</translation>
    </message>
    <message>
        <source>Online: you may be disturbed</source>
        <translation>En línea: te pueden molestar</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>No molestar durante 30 minutos</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>No molestar durante 1 hora</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow 9:00</source>
        <translation>No molestar hasta mañana a las 9:00</translation>
    </message>
    <message>
        <source>Do not disturb until you turn it off</source>
        <translation>No molestar hasta que lo desactives</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Poner un estado…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <translation>propietario de esta sala</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>owner of the server</source>
        <translation>propietario del servidor</translation>
    </message>
    <message>
        <source>admin of the server</source>
        <translation>administrador del servidor</translation>
    </message>
    <message>
        <source>Owners and moderators — %1</source>
        <translation>Propietarios y moderadores — %1</translation>
    </message>
    <message>
        <source>Members — %1</source>
        <translation>Miembros — %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2, last known</source>
        <translation>%1 — %2, lo último que se sabe</translation>
    </message>
</context>
<context>
    <name>hearth::app::MemberPages</name>
    <message>
        <source>The list comes when the connection is back.</source>
        <translation>La lista llegará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageActions</name>
    <message>
        <source>the connection was lost</source>
        <translation>se perdió la conexión</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>el mensaje ya no existe</translation>
    </message>
    <message>
        <source>you may not do that here</source>
        <translation>aquí no puedes hacer eso</translation>
    </message>
    <message>
        <source>a room has %1 pinned messages at most</source>
        <translation>una sala tiene como máximo %1 mensajes fijados</translation>
    </message>
    <message>
        <source>it is too much for one message</source>
        <translation>es demasiado para un solo mensaje</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>el servidor tuvo un problema</translation>
    </message>
    <message>
        <source>This needs a connection to the server.</source>
        <translation>Esto necesita conexión con el servidor.</translation>
    </message>
    <message>
        <source>The reaction could not be taken back: %1.</source>
        <translation>No se pudo quitar la reacción: %1.</translation>
    </message>
    <message>
        <source>The reaction could not be added: %1.</source>
        <translation>No se pudo añadir la reacción: %1.</translation>
    </message>
    <message>
        <source>The message could not be deleted: %1.</source>
        <translation>No se pudo eliminar el mensaje: %1.</translation>
    </message>
    <message>
        <source>The message could not be pinned: %1.</source>
        <translation>No se pudo fijar el mensaje: %1.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1.</source>
        <translation>No se pudo desfijar el mensaje: %1.</translation>
    </message>
    <message>
        <source>It could not be marked as unread: %1.</source>
        <translation>No se pudo marcar como no leído: %1.</translation>
    </message>
    <message>
        <source>The change was not saved: %1.</source>
        <translation>El cambio no se ha guardado: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageNotices</name>
    <message>
        <source>One more waits before it.</source>
        <translation>Antes de este espera otro más.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait before it.</source>
        <translation>
            <numerusform>Antes de este espera %n más.</numerusform>
            <numerusform>Antes de este esperan %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1, con %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageSearch</name>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-17, today or yesterday.</source>
        <translation>«%1» no es un día. Escríbelo como 2026-11-17, today (hoy) o yesterday (ayer).</translation>
    </message>
    <message>
        <source>Nobody that you share a room with is called “%1”.</source>
        <translation>No compartes ninguna sala con nadie llamado «%1».</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>No estás en ninguna sala llamada «%1».</translation>
    </message>
    <message>
        <source>Type a word that is to be in the message, too.</source>
        <translation>Escribe también una palabra que deba estar en el mensaje.</translation>
    </message>
    <message>
        <source>That is too long. 256 characters are looked for at most.</source>
        <translation>Es demasiado largo. Se buscan como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>The connection was lost meanwhile.</source>
        <translation>Entretanto se perdió la conexión.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MissedSpan</name>
    <message>
        <source>1 new message</source>
        <translation>1 mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>%n nuevo desde %1</numerusform>
            <numerusform>%n nuevos desde %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::NewMessage</name>
    <message>
        <source>That is as many as one direct message holds. For more make a room.</source>
        <translation>No caben más en un mensaje directo. Para más gente, crea una sala.</translation>
    </message>
    <message>
        <source>This server has direct messages of two people alone.</source>
        <translation>En este servidor, los mensajes directos son solo de dos personas.</translation>
    </message>
</context>
<context>
    <name>hearth::app::Outbox</name>
    <message>
        <source>the message that it answers is not there any more</source>
        <translation>el mensaje al que responde ya no existe</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>you can&apos;t write here any more</source>
        <translation>ya no puedes escribir aquí</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>el servidor tuvo un problema</translation>
    </message>
    <message>
        <source>this computer can&apos;t keep it; is the disk full?</source>
        <translation>este equipo no puede guardarlo; ¿está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>hearth::app::OwnPresence</name>
    <message>
        <source>The connection was lost before the others were told.</source>
        <translation>Se perdió la conexión antes de que los demás lo supieran.</translation>
    </message>
    <message>
        <source>The others could not be told: %1</source>
        <translation>No se pudo informar a los demás: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Do not disturb %1</source>
        <translation>No molestar %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>Como máximo %1 caracteres, por favor.</translation>
    </message>
    <message>
        <source>There are characters in it that can&apos;t be shown.</source>
        <translation>Contiene caracteres que no se pueden mostrar.</translation>
    </message>
</context>
<context>
    <name>hearth::app::PinnedMessages</name>
    <message>
        <source>The connection was lost, so the message may still be pinned.</source>
        <translation>Se perdió la conexión, así que el mensaje quizá siga fijado.</translation>
    </message>
    <message>
        <source>You may not unpin messages here.</source>
        <translation>Aquí no puedes desfijar mensajes.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1</source>
        <translation>No se pudo desfijar el mensaje: %1</translation>
    </message>
    <message>
        <source>The pinned messages can&apos;t be shown: %1</source>
        <translation>No se pueden mostrar los mensajes fijados: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::Plot</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
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
        <translation>No se puede escuchar en el puerto %1: %2</translation>
    </message>
    <message>
        <source>Nothing in “%1” came from a source, so there is nothing to serve.</source>
        <translation>Nada en «%1» procede de una fuente, así que no hay nada que servir.</translation>
    </message>
    <message>
        <source>Replaying %1: %2 events of %3 s, at %4×</source>
        <translation>Reproduciendo %1: %2 eventos en %3 s, a %4×</translation>
    </message>
    <message>
        <source>  event stream  %1</source>
        <translation>  flujo de eventos  %1</translation>
    </message>
    <message>
        <source>  WebSocket     %1</source>
        <translation>  WebSocket         %1</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>Ctrl+C lo termina.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomBook</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDetails</name>
    <message>
        <source>A room needs a name.</source>
        <translation>Una sala necesita un nombre.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most %1 characters, in one line.</source>
        <translation>El nombre de una sala tiene como máximo %1 caracteres, en una línea.</translation>
    </message>
    <message>
        <source>A topic has at most %1 characters, in one line.</source>
        <translation>Un tema tiene como máximo %1 caracteres, en una línea.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDirectoryModel</name>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>El servidor está ocupado. Esto sigue en un momento…</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>No hay conexión con el servidor. Vuelve a intentarlo cuando la haya.</translation>
    </message>
    <message>
        <source>A room of this name is there already. Choose another name.</source>
        <translation>Ya hay una sala con este nombre. Elige otro nombre.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>El nombre de la sala</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>Da un nombre a la sala.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters, in one line.</source>
        <translation>El nombre de una sala tiene como máximo 64 caracteres, en una línea.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomLeaving</name>
    <message>
        <source>It is public: you can come back through the list of rooms.</source>
        <translation>Es pública: puedes volver desde la lista de salas.</translation>
    </message>
    <message>
        <source>It is private and nobody else is in it, so nobody can ever come back to it.</source>
        <translation>Es privada y no hay nadie más en ella, así que nadie podrá volver nunca.</translation>
    </message>
    <message>
        <source>It is private: you can only come back when somebody who is in it invites you.</source>
        <translation>Es privada: solo puedes volver si te invita alguien que esté en ella.</translation>
    </message>
    <message>
        <source>You own it: it is handed on to the moderator, else to the member, who has been in it for the longest time.</source>
        <translation>Es tuya: pasa al moderador que lleve más tiempo en ella o, si no hay, al miembro que lleve más tiempo.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomTitles</name>
    <message>
        <source>a private room</source>
        <translation>una sala privada</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomView</name>
    <message>
        <source>The messages can&apos;t be shown: %1</source>
        <translation>No se pueden mostrar los mensajes: %1</translation>
    </message>
    <message>
        <source>This message is not on this computer. It can be read with a connection.</source>
        <translation>Este mensaje no está en este equipo. Se puede leer con conexión.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The message that this answers was not found.</source>
        <translation>No se encontró el mensaje al que responde.</translation>
    </message>
    <message>
        <source>The message that this answers is not on this computer. It can be read with a connection.</source>
        <translation>El mensaje al que responde no está en este equipo. Se puede leer con conexión.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>ya no estás en esta sala</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::SeriesSet</name>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerAdministration</name>
    <message>
        <source>The connection was lost meanwhile. Look whether it was done when it is back.</source>
        <translation>Entretanto se perdió la conexión. Cuando vuelva, comprueba si se hizo.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow that: %1.</source>
        <translation>Tu rol en este servidor no permite eso: %1.</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>Eso ya no existe.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>El servidor lo rechazó: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>This link works on this computer alone: you are connected by an address that means “here”. For others put the server&apos;s own address in its place.</source>
        <translation>Este enlace solo funciona en este equipo: estás conectado por una dirección que significa «aquí». Para otros, pon en su lugar la dirección propia del servidor.</translation>
    </message>
    <message>
        <source>Your connection is not encrypted, and links only lead to encrypted ones. Tell them the address %1, and the code that stands behind “invite=”.</source>
        <translation>Tu conexión no está cifrada, y los enlaces solo llevan a conexiones cifradas. Dales la dirección %1 y el código que va después de «invite=».</translation>
    </message>
    <message>
        <source>A reason has at most 256 characters, in one line.</source>
        <translation>Un motivo tiene como máximo 256 caracteres, en una línea.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>El servidor está ocupado. Esto sigue en un momento…</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerEventModel</name>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerFinder</name>
    <message>
        <source>1 person there</source>
        <translation>1 persona allí</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>abierto a todos</translation>
    </message>
    <message>
        <source>invite only</source>
        <translation>solo con invitación</translation>
    </message>
    <message>
        <source>no new accounts</source>
        <translation>sin cuentas nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%n people there</source>
        <translation>
            <numerusform>%n persona allí</numerusform>
            <numerusform>%n personas allí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerHistory</name>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>conexiones</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>reconexiones</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
</context>
<context>
    <name>hearth::app::Session</name>
    <message>
        <source>There is no connection to the server, so this conversation can&apos;t be begun. Try again when it is back.</source>
        <translation>No hay conexión con el servidor, así que esta conversación no se puede empezar. Vuelve a intentarlo cuando la haya.</translation>
    </message>
    <message>
        <source>This person is not on this server any more.</source>
        <translation>Esta persona ya no está en este servidor.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be begun: %1</source>
        <translation>Esta conversación no se puede empezar: %1</translation>
    </message>
    <message>
        <source>The server is busy. The conversation opens in a moment…</source>
        <translation>El servidor está ocupado. La conversación se abre en un momento…</translation>
    </message>
    <message>
        <source>Hearth can&apos;t use its folder on this computer: drafts and unsent messages are lost when it is closed.</source>
        <translation>Hearth no puede usar su carpeta en este equipo: los borradores y los mensajes sin enviar se pierden al cerrarlo.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to. It may be one of a server on the computer where the link was made.</source>
        <translation>No estás en la sala a la que lleva este enlace. Puede ser de un servidor en el equipo donde se creó el enlace.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to, or it is not there any more.</source>
        <translation>No estás en la sala a la que lleva este enlace, o ya no existe.</translation>
    </message>
    <message>
        <source>A room that is gone</source>
        <translation>Una sala que ya no existe</translation>
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
        <translation>Un moderador</translation>
    </message>
    <message>
        <source>%1 banned you from %2. You can&apos;t come back until that is lifted.</source>
        <translation>%1 te ha vetado en %2. No puedes volver hasta que se levante el veto.</translation>
    </message>
    <message>
        <source>%1 removed you from %2.</source>
        <translation>%1 te ha expulsado de %2.</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>ya no estás en esta sala</translation>
    </message>
    <message>
        <source>1 message has not been sent.</source>
        <translation>Hay 1 mensaje sin enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not been sent.</source>
        <translation>
            <numerusform>Hay %n mensaje sin enviar.</numerusform>
            <numerusform>Hay %n mensajes sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft is not finished.</source>
        <translation>Hay 1 borrador sin terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not finished.</source>
        <translation>
            <numerusform>Hay %n borrador sin terminar.</numerusform>
            <numerusform>Hay %n borradores sin terminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is too long to be sent. It waits where you write.</source>
        <translation>Tu respuesta es demasiado larga para enviarla. La encontrarás donde escribes.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionList</name>
    <message>
        <source>Your account on %1 has been deleted.</source>
        <translation>Tu cuenta en %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>The keyring gives no sign-in for this account; it may be locked. This is what was here last. Sign in again under “Servers”.</source>
        <translation>El depósito de claves no devuelve la sesión de esta cuenta; puede que esté bloqueado. Esto es lo último que había. Vuelve a iniciar sesión en «Servidores».</translation>
    </message>
    <message>
        <source>Sign in again: the keyring gives no sign-in for this account. It may be locked.</source>
        <translation>Vuelve a iniciar sesión: el depósito de claves no devuelve la sesión de esta cuenta. Puede que esté bloqueado.</translation>
    </message>
    <message>
        <source>You were signed out of %1. Sign in again to go on.</source>
        <translation>Se cerró tu sesión en %1. Vuelve a iniciarla para seguir.</translation>
    </message>
    <message>
        <source>The keyring is not running or is locked, so you will have to sign in again next time.</source>
        <translation>El depósito de claves no está en marcha o está bloqueado, así que la próxima vez tendrás que volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionSource</name>
    <message>
        <source>There is no session to look at; sign in first.</source>
        <translation>No hay ninguna sesión que examinar; inicia sesión primero.</translation>
    </message>
    <message>
        <source>Looking at a connection that stands, subprotocol %1</source>
        <translation>Examinando una conexión ya establecida, subprotocolo %1</translation>
    </message>
    <message>
        <source>Looking at a session that is not connected now</source>
        <translation>Examinando una sesión que ahora no está conectada</translation>
    </message>
    <message>
        <source>Nothing is sent from here: these frames are the app&apos;s own</source>
        <translation>Desde aquí no se envía nada: estas tramas son de la propia aplicación</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>Conectado, subprotocolo %1</translation>
    </message>
    <message>
        <source>A frame of %1 that can&apos;t be read, and is not shown</source>
        <translation>Una trama de %1 que no se puede leer y no se muestra</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>Ping respondido tras %1 ms</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>Cerrado con %1, %2</translation>
    </message>
    <message>
        <source>Closed here</source>
        <translation>Cerrado aquí</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La sesión ha terminado</translation>
    </message>
</context>
<context>
    <name>hearth::app::SignIn</name>
    <message>
        <source>This server&apos;s key could not be saved in your profile, so you will be asked about it again next time. Is the disk full, or the profile read-only?</source>
        <translation>La clave de este servidor no se pudo guardar en tu perfil, así que la próxima vez se te preguntará de nuevo. ¿Está lleno el disco, o el perfil es de solo lectura?</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>Escribe tu nombre de usuario.</translation>
    </message>
    <message>
        <source>A user name has at most 64 characters, in one line.</source>
        <translation>Un nombre de usuario tiene como máximo 64 caracteres, en una línea.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>Esta contraseña es demasiado larga. Elige una más corta.</translation>
    </message>
    <message>
        <source>A display name has at most 64 characters, in one line. Choose a shorter one.</source>
        <translation>Un nombre visible tiene como máximo 64 caracteres, en una línea. Elige uno más corto.</translation>
    </message>
    <message>
        <source>This is not an invite code. Copy it again, or paste the whole link as the address.</source>
        <translation>Esto no es un código de invitación. Cópialo otra vez, o pega el enlace entero como dirección.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask whoever runs the server.</source>
        <translation>Esta cuenta ya no puede iniciar sesión. Pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>This server takes no new accounts without an invite, or none at all. Ask whoever runs it for one.</source>
        <translation>Este servidor no admite cuentas nuevas sin invitación, o no admite ninguna. Pide una a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server does not take this invite: it is mistyped, was used up, has expired or was taken back, or the server takes no new accounts. Check it, or ask for a new one.</source>
        <translation>El servidor no acepta esta invitación: está mal escrita, agotada, caducada o revocada, o el servidor no admite cuentas nuevas. Compruébala o pide otra.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>El servidor no acepta esto: %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>El nombre de usuario o la contraseña no son correctos. Comprueba ambos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>El nombre «%1» ya está en uso. Elige otro.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>El servidor no puede hacerlo ahora. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espera un momento y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>Espera un segundo y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>Espera %n segundo y vuelve a intentarlo.</numerusform>
            <numerusform>Espera %n segundos y vuelve a intentarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Espera %n minuto y vuelve a intentarlo.</numerusform>
            <numerusform>Espera %n minutos y vuelve a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too short. Choose one of %1 characters at least.</source>
        <translation>Esta contraseña es demasiado corta. Elige una de al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, of several words for example.</source>
        <translation>Esta contraseña es demasiado fácil de adivinar. Elige otra, por ejemplo de varias palabras.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SlashCommands</name>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Changes the topic of this room</source>
        <translation>Cambia el tema de esta sala</translation>
    </message>
    <message>
        <source>@user</source>
        <translation>@usuario</translation>
    </message>
    <message>
        <source>Brings somebody into this room</source>
        <translation>Trae a alguien a esta sala</translation>
    </message>
    <message>
        <source>Leaves this room</source>
        <translation>Sale de esta sala</translation>
    </message>
    <message>
        <source>Tells the others that you are there</source>
        <translation>Dice a los demás que estás en línea</translation>
    </message>
    <message>
        <source>Tells the others that you are away</source>
        <translation>Dice a los demás que estás ausente</translation>
    </message>
    <message>
        <source>Asks the others not to disturb you</source>
        <translation>Pide a los demás que no te molesten</translation>
    </message>
    <message>
        <source>emoji text</source>
        <translation>emoji texto</translation>
    </message>
    <message>
        <source>Says something of yourself</source>
        <translation>Cuenta algo de ti</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>Says it with a shrug</source>
        <translation>Lo dice encogiéndose de hombros</translation>
    </message>
    <message>
        <source>%1 stands alone.</source>
        <translation>%1 va sin nada más.</translation>
    </message>
    <message>
        <source>/leave stands alone.</source>
        <translation>/leave va sin nada más.</translation>
    </message>
    <message>
        <source>Whom? Write the user name behind /invite.</source>
        <translation>¿A quién? Escribe el nombre de usuario después de /invite.</translation>
    </message>
    <message>
        <source>Nobody here is known as %1.</source>
        <translation>Aquí no se conoce a nadie como %1.</translation>
    </message>
    <message>
        <source>Until when? Write /dnd alone, or 30m, 1h, tomorrow or off behind it.</source>
        <translation>¿Hasta cuándo? Escribe /dnd solo, o añade 30m, 1h, tomorrow u off.</translation>
    </message>
    <message>
        <source>This server can&apos;t end it by itself. Write /dnd alone.</source>
        <translation>Este servidor no puede terminarlo por sí mismo. Escribe /dnd solo.</translation>
    </message>
    <message>
        <source>The connection was lost before the command was carried out.</source>
        <translation>Se perdió la conexión antes de ejecutar la orden.</translation>
    </message>
    <message>
        <source>That could not be done: %1</source>
        <translation>No se pudo hacer: %1</translation>
    </message>
    <message>
        <source>There is no command %1 here. Two slashes at the beginning write it as it is.</source>
        <translation>Aquí no existe la orden %1. Con dos barras al principio se escribe tal cual.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceDesk</name>
    <message>
        <source>The keyring does not take what is secret of this source. It is known until Hearth ends, and has to be entered again after that.</source>
        <translation>El depósito de claves no acepta los datos secretos de esta fuente. Se conservan hasta cerrar Hearth; después hay que volver a escribirlos.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceForm</name>
    <message>
        <source>“%1” is no header: a header is “Name: value”.</source>
        <translation>«%1» no es una cabecera: una cabecera es «Nombre: valor».</translation>
    </message>
    <message>
        <source>Where does the stream come from?</source>
        <translation>¿De dónde viene el flujo?</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>«%1» no es la dirección de un flujo.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>From 0 to %1 seconds; 0 is never.</source>
        <translation>De 0 a %1 segundos; 0 es nunca.</translation>
    </message>
    <message>
        <source>The keyring does not give what is secret of this source. Unlock it and choose the source again, or enter it anew.</source>
        <translation>El depósito de claves no devuelve los datos secretos de esta fuente. Desbloquéalo y elige la fuente otra vez, o escríbelos de nuevo.</translation>
    </message>
    <message>
        <source>That is the address of an event stream.</source>
        <translation>Esa es la dirección de un flujo de eventos.</translation>
    </message>
    <message>
        <source>That is the address of a WebSocket.</source>
        <translation>Esa es la dirección de un WebSocket.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and no file.</source>
        <translation>«%1» es una carpeta, no un archivo.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceFrames</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Ponle un nombre a la plantilla.</translation>
    </message>
    <message>
        <source>There is nothing to save: write the frame first.</source>
        <translation>No hay nada que guardar: escribe la trama primero.</translation>
    </message>
    <message>
        <source>A template has %1 characters at most.</source>
        <translation>Una plantilla tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>Ya hay %1 plantillas. Quita una primero.</translation>
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
        <translation>archivo</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>tubería</translation>
    </message>
    <message>
        <source>It is not connected.</source>
        <translation>No está conectado.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <translation>Esto no es JSON: %1 en el carácter %2.</translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and A to F.</source>
        <translation>Los bytes son pares de los dígitos 0 a 9 y A a F.</translation>
    </message>
    <message>
        <source>This is no JSON: a frame of JSON is one value.</source>
        <translation>Esto no es JSON: una trama de JSON es un único valor.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>reproducción</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>feed</translation>
    </message>
</context>
<context>
    <name>hearth::app::TileModel</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Messages / s</source>
        <translation>Mensajes / s</translation>
    </message>
    <message>
        <source>Delivery p50 / p99</source>
        <translation>Entrega p50 / p99</translation>
    </message>
    <message>
        <source>Reconnects / min</source>
        <translation>Reconexiones / min</translation>
    </message>
    <message>
        <source>Errors / min</source>
        <translation>Errores / min</translation>
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
        <translation>igual desde hace %1</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>%1 más en %2</translation>
    </message>
    <message>
        <source>%1 fewer in %2</source>
        <translation>%1 menos en %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>pico %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nada en %1</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>%1 / %2 ms</translation>
    </message>
    <message>
        <source>within target</source>
        <translation>dentro del objetivo</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>más de %1 ms</translation>
    </message>
    <message>
        <source>nobody was lost</source>
        <translation>no se perdió nadie</translation>
    </message>
    <message>
        <source>%1 resumed, %2 fresh</source>
        <translation>%1 reanudadas, %2 nuevas</translation>
    </message>
    <message>
        <source>no rate limits hit</source>
        <translation>sin llegar a los límites</translation>
    </message>
    <message>
        <source>%1 by rate limits</source>
        <translation>%1 por límites de ritmo</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimeChart</name>
    <message>
        <source>Threshold: above %1</source>
        <translation>Umbral: por encima de %1</translation>
    </message>
    <message>
        <source>Threshold: below %1</source>
        <translation>Umbral: por debajo de %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimelineModel</name>
    <message>
        <source>Edited %1</source>
        <translation>Editado: %1</translation>
    </message>
    <message>
        <source>saving the change…</source>
        <translation>guardando el cambio…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>a la espera de enviarse</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Message removed by its author</source>
        <translation>Mensaje eliminado por su autor</translation>
    </message>
    <message>
        <source>Message removed by a moderator</source>
        <translation>Mensaje eliminado por un moderador</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un mensaje anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayItem</name>
    <message>
        <source>1 message is for you</source>
        <translation>Hay 1 mensaje para ti</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are for you</source>
        <translation>
            <numerusform>Hay %n mensaje para ti</numerusform>
            <numerusform>Hay %n mensajes para ti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayMenu</name>
    <message>
        <source>Open Hearth</source>
        <translation>Abrir Hearth</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>hearth::app::TypingNames</name>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>%n persona está escribiendo…</numerusform>
            <numerusform>%n personas están escribiendo…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::WatchedTransport</name>
    <message>
        <source>It could not be opened</source>
        <translation>No se pudo abrir</translation>
    </message>
    <message>
        <source>The server showed another key than the known one, %1; nothing was sent</source>
        <translation>El servidor mostró una clave, %1, distinta de la conocida; no se envió nada</translation>
    </message>
</context>
</TS>
