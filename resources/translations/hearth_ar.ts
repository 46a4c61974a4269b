<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
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
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>MIT: use it, change it and pass it on, as long as the notice of the licence stays with it.</source>
        <translation>MIT: استخدمه وعدّله ووزّعه، ما دام إشعار الرخصة مرفقًا به.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>عند حدوث خطأ</translation>
    </message>
    <message>
        <source>Put this into your report: versions, the desktop, how the window looks and how the connection does. No address, no name, no message and nothing secret is in it.</source>
        <translation>أرفق هذا ببلاغك: الإصدارات وسطح المكتب ومظهر النافذة وحال الاتصال. ليس فيه عنوان ولا اسم ولا رسالة ولا أي سر.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>نسخ معلومات التشخيص</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Change your status…</source>
        <translation>تغيير حالتك…</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>تعيين حالة…</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>مسح حالتك</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <translation>إضافة تفاعل</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Address or invite link</source>
        <translation>العنوان أو رابط الدعوة</translation>
    </message>
    <message>
        <source>Looking at the picture…</source>
        <translation>جارٍ فحص الصورة…</translation>
    </message>
    <message>
        <source>Invite from a picture…</source>
        <translation>دعوة من صورة…</translation>
    </message>
    <message>
        <source>hearth://… or host:port</source>
        <translation>hearth://…‎ أو host:port</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Use the invite link you copied</source>
        <translation>استخدام رابط الدعوة المنسوخ</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Show the event</source>
        <translation>عرض الحدث</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>AlertRow</name>
    <message>
        <source>No notices of %1 any more</source>
        <translation>إزالة التنبيه: %1</translation>
    </message>
</context>
<context>
    <name>AlertWatch</name>
    <message>
        <source>%1 is %2.</source>
        <translation>قيمة %1 هي %2.</translation>
    </message>
    <message>
        <source>%1 is %2, %3 %4.</source>
        <translation>قيمة %1 هي %2، وهي %3 %4.</translation>
    </message>
    <message>
        <source>One more came since the last notice.</source>
        <translation>ورد حدث آخر منذ التنبيه السابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n more came since the last notice.</source>
        <translation>
            <numerusform>لم يرد غيره منذ التنبيه السابق.</numerusform>
            <numerusform>ورد حدث آخر منذ التنبيه السابق.</numerusform>
            <numerusform>ورد حدثان آخران منذ التنبيه السابق.</numerusform>
            <numerusform>وردت %n أحداث أخرى منذ التنبيه السابق.</numerusform>
            <numerusform>ورد %n حدثًا آخر منذ التنبيه السابق.</numerusform>
            <numerusform>ورد %n حدث آخر منذ التنبيه السابق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertsDialog</name>
    <message>
        <source>Notices of %1</source>
        <translation>تنبيهات %1</translation>
    </message>
    <message>
        <source>What you are told of</source>
        <translation>ما تُنبَّه إليه</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>How they are compared</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>At most one notice per</source>
        <translation>تنبيه واحد على الأكثر لكل</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Add notice</source>
        <translation>إضافة تنبيه</translation>
    </message>
    <message>
        <source>Be told on the desktop when an event comes whose field is above, below or equal to a value. Its chart shows the line.</source>
        <translation>تلقَّ تنبيهًا على سطح المكتب عند ورود حدث فيه حقل أكبر من قيمة أو أصغر منها أو يساويها. يظهر الحد خطًا في مخطط الحقل.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>Dark at the moment</source>
        <translation>داكن حاليًا</translation>
    </message>
    <message>
        <source>Light at the moment</source>
        <translation>فاتح حاليًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ctrl++ and Ctrl+- change it anywhere, Ctrl+0 puts it back.</source>
        <translation>المفتاحان ‎Ctrl++‎ و ‎Ctrl+-‎ يغيّرانه في أي مكان، و ‎Ctrl+0‎ يعيده.</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>More messages and rows fit the window.</source>
        <translation>تتسع النافذة لرسائل وصفوف أكثر.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Hearth speaks it from its next start on.</source>
        <translation>تُطبَّق عند التشغيل القادم لـ Hearth.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, as your desktop asks.</source>
        <translation>لا شيء يتحرك تلقائيًا، كما يطلب سطح مكتبك.</translation>
    </message>
</context>
<context>
    <name>AuditPart</name>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>What admins, owners and moderators did, here and on the server&apos;s own machine. It is kept for a year.</source>
        <translation>ما فعله المديرون والمالكون والمشرفون، هنا وعلى جهاز الخادم نفسه. يُحفظ لمدة سنة.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>لا توجد إجراءات بعد.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>{by} made an account for {user}</source>
        <translation>أنشأ {by} حسابًا للمستخدم {user}</translation>
    </message>
    <message>
        <source>{by} banned {user}</source>
        <translation>حظر {by} المستخدم {user}</translation>
    </message>
    <message>
        <source>{by} lifted the ban of {user}</source>
        <translation>رفع {by} الحظر عن {user}</translation>
    </message>
    <message>
        <source>{by} made {user} {role}</source>
        <translation>غيّر {by} دور {user} إلى {role}</translation>
    </message>
    <message>
        <source>{by} set a new password for {user}</source>
        <translation>عيّن {by} كلمة مرور جديدة للمستخدم {user}</translation>
    </message>
    <message>
        <source>{by} deleted the account of {user}</source>
        <translation>حذف {by} حساب {user}</translation>
    </message>
    <message>
        <source>{by} made a token for {user}</source>
        <translation>أنشأ {by} رمز وصول للمستخدم {user}</translation>
    </message>
    <message>
        <source>{by} revoked a token of {user}</source>
        <translation>أبطل {by} رمز وصول للمستخدم {user}</translation>
    </message>
    <message>
        <source>{by} made an invite for {role}</source>
        <translation>أنشأ {by} دعوة بدور {role}</translation>
    </message>
    <message>
        <source>{by} revoked an invite</source>
        <translation>أبطل {by} دعوة</translation>
    </message>
    <message>
        <source>{by} changed {room}</source>
        <translation>عدّل {by} الغرفة {room}</translation>
    </message>
    <message>
        <source>{by} removed {user} from {room}</source>
        <translation>أزال {by} المستخدم {user} من {room}</translation>
    </message>
    <message>
        <source>{by} banned {user} from {room}</source>
        <translation>حظر {by} المستخدم {user} من {room}</translation>
    </message>
    <message>
        <source>{by} let {user} into {room} again</source>
        <translation>سمح {by} بعودة {user} إلى {room}</translation>
    </message>
    <message>
        <source>{by} made {user} {role} of {room}</source>
        <translation>غيّر {by} دور {user} إلى {role} في {room}</translation>
    </message>
    <message>
        <source>{by} deleted a message of {user} in {room}</source>
        <translation>حذف {by} رسالة للمستخدم {user} في {room}</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>its topic</source>
        <translation>موضوعها</translation>
    </message>
    <message>
        <source>only moderators write there now</source>
        <translation>الكتابة فيها للمشرفين فقط الآن</translation>
    </message>
    <message>
        <source>all members write there again</source>
        <translation>الكتابة فيها لجميع الأعضاء من جديد</translation>
    </message>
    <message>
        <source>everybody finds it now</source>
        <translation>صار بإمكان الجميع العثور عليها</translation>
    </message>
    <message>
        <source>one comes in by invitation alone now</source>
        <translation>صار الدخول إليها بدعوة فقط</translation>
    </message>
    <message>
        <source>%1 did “%2”</source>
        <translation>نفّذ %1 الإجراء «%2»</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Local admin</source>
        <translation>مدير محلي</translation>
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
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once and can&apos;t sign in any more. What they wrote stays, and so do their places in rooms. The ban can be lifted again.</source>
        <translation>يُسجَّل خروج %1 من كل مكان فورًا ولا يعود قادرًا على تسجيل الدخول. يبقى ما كتبه، وتبقى عضويته في الغرف. يمكن رفع الحظر لاحقًا.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>Reason, for the audit log (may stay empty)</source>
        <translation>السبب، لسجل التدقيق (اختياري)</translation>
    </message>
</context>
<context>
    <name>BanRow</name>
    <message>
        <source>Unban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>رفع الحظر عن %1</translation>
    </message>
</context>
<context>
    <name>BannedPeople</name>
    <message>
        <source>Banned people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Nobody is banned from this room.</source>
        <translation>لا أحد محظور من هذه الغرفة.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>The list can be read when the connection is back.</source>
        <translation>يمكن عرض القائمة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>BusyRoomRow</name>
    <message>
        <source>%1, %2 events</source>
        <translation>%1، الأحداث: %2</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>CaptureDetail</name>
    <message>
        <source>Chosen event</source>
        <translation>الحدث المحدد</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>How the event is shown</source>
        <translation>طريقة عرض الحدث</translation>
    </message>
    <message>
        <source>Copy the payload</source>
        <translation>نسخ الحمولة</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>CaptureFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is no capture.</source>
        <translation>ليس «%1» ملف تسجيل.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>تعذّرت قراءة «%1»: %2</translation>
    </message>
</context>
<context>
    <name>CaptureFileDialog</name>
    <message>
        <source>Record into a file</source>
        <translation>التسجيل في ملف</translation>
    </message>
    <message>
        <source>Write events to a file</source>
        <translation>كتابة الأحداث في ملف</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>ملفات التسجيل</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
</context>
<context>
    <name>CapturePane</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>المخططات (%1)</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>CaptureTable</name>
    <message>
        <source>Nothing has come yet.</source>
        <translation>لم يصل شيء بعد.</translation>
    </message>
    <message>
        <source>No event passes the filter.</source>
        <translation>لا يجتاز المرشّحَ أي حدث.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>ChangedKeyDialog</name>
    <message>
        <source>Is this your server?</source>
        <translation>هل هذا خادمك؟</translation>
    </message>
    <message>
        <source>The server&apos;s key has changed</source>
        <translation>تغيّر مفتاح الخادم</translation>
    </message>
    <message>
        <source>Stay disconnected</source>
        <translation>البقاء دون اتصال</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>%1: nothing in this time</source>
        <translation>%1: لا شيء في هذه المدة</translation>
    </message>
    <message>
        <source>%1: min %2, mean %3, max %4, last %5</source>
        <translation>%1: الأدنى %2، المتوسط %3، الأقصى %4، الأحدث %5</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرسم</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
</context>
<context>
    <name>CheckupDialog</name>
    <message>
        <source>Looking at the server, this computer and its network…</source>
        <translation>جارٍ فحص الخادم وهذا الحاسوب وشبكته…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتيجة الفحص</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
</context>
<context>
    <name>CheckupFinding</name>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>This computer&apos;s network</source>
        <translation>شبكة هذا الحاسوب</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>البث المتعدد</translation>
    </message>
    <message>
        <source>Being found by itself</source>
        <translation>الاكتشاف التلقائي</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>The data&apos;s folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Who may read the data</source>
        <translation>من يمكنه قراءة البيانات</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>No values were seen yet</source>
        <translation>لم تظهر أي قيم بعد</translation>
    </message>
</context>
<context>
    <name>CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>CompletionRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Changing your message</source>
        <translation>تعديل رسالتك</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Replying to an earlier message</source>
        <translation>الرد على رسالة سابقة</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n lines were pasted.</source>
        <translation>
            <numerusform>لم يُلصق أي سطر.</numerusform>
            <numerusform>لُصق سطر واحد.</numerusform>
            <numerusform>لُصق سطران.</numerusform>
            <numerusform>لُصقت %n أسطر.</numerusform>
            <numerusform>لُصق %n سطرًا.</numerusform>
            <numerusform>لُصق %n سطر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them as code</source>
        <translation>عرضها كشيفرة</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>تركها كما هي</translation>
    </message>
</context>
<context>
    <name>ComposerBox</name>
    <message>
        <source>Message %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Message #%1</source>
        <translation>رسالة إلى ‎#%1</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>إدراج إيموجي</translation>
    </message>
    <message>
        <source>Enter to save · Esc to leave it as it was</source>
        <translation>للحفظ Enter · لتركها كما كانت Esc</translation>
    </message>
    <message>
        <source>Enter to send · Shift+Enter for a new line</source>
        <translation>للإرسال Enter · لسطر جديد Shift+Enter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>ConfirmBox</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Without encryption?</source>
        <translation>بلا تشفير؟</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>هل هذا خادمك؟</translation>
    </message>
    <message>
        <source>Another key than expected</source>
        <translation>مفتاح غير المتوقع</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>You are signed in to %1 as %2. Signing in elsewhere leaves it.</source>
        <translation>أنت مسجّل الدخول إلى %1 باسم %2. تسجيل الدخول في مكان آخر يعني مغادرته.</translation>
    </message>
    <message>
        <source>Compare its fingerprint once, before your password goes there.</source>
        <translation>قارن بصمته مرة واحدة، قبل أن ترسل إليه كلمة مرورك.</translation>
    </message>
    <message>
        <source>Nothing was sent. Find out why before you go on.</source>
        <translation>لم يُرسل شيء. تحقّق من السبب قبل المتابعة.</translation>
    </message>
    <message>
        <source>Sign in to this server, or create an account there.</source>
        <translation>سجّل الدخول إلى هذا الخادم، أو أنشئ حسابًا عليه.</translation>
    </message>
    <message>
        <source>Join a server on this network, add one by address, or host your own.</source>
        <translation>انضم إلى خادم على هذه الشبكة، أو أضف خادمًا بعنوانه، أو استضف خادمك.</translation>
    </message>
    <message>
        <source>Join a server on this network, or any by its address.</source>
        <translation>انضم إلى خادم على هذه الشبكة، أو إلى أي خادم بعنوانه.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Or host a server on this computer</source>
        <translation>أو استضف خادمًا على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The server on this computer</source>
        <translation>الخادم على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ConnectionBanner</name>
    <message>
        <source>Your server is starting…</source>
        <translation>جارٍ بدء خادمك…</translation>
    </message>
    <message>
        <source>Your server ended unexpectedly and is coming back…</source>
        <translation>توقف خادمك فجأة، وتجري إعادته…</translation>
    </message>
    <message>
        <source>Your server is being stopped.</source>
        <translation>جارٍ إيقاف خادمك.</translation>
    </message>
    <message>
        <source>Your server is not running.</source>
        <translation>خادمك لا يعمل.</translation>
    </message>
    <message>
        <source>Your server is not running. You can start it again.</source>
        <translation>خادمك لا يعمل. يمكنك تشغيله من جديد.</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>عرض الخادم</translation>
    </message>
    <message>
        <source>Compare the keys</source>
        <translation>مقارنة المفاتيح</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>المحاولة الآن</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (هذه الجلسة)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>طرد…</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>طرد %1</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>the first %1 of more</source>
        <translation>أول %1 من عدد أكبر</translation>
    </message>
    <message>
        <source>Nobody is connected.</source>
        <translation>لا أحد متصل.</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CountPill</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2 dropped</source>
        <translation>%1 · أُسقط %2</translation>
    </message>
</context>
<context>
    <name>CreateRoomForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>garden</source>
        <translation>الحديقة</translation>
    </message>
    <message>
        <source>Topic (may stay empty)</source>
        <translation>الموضوع (اختياري)</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منها؟</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Only who is invited can find it and come in.</source>
        <translation>لا يعثر عليها ويدخلها إلا المدعوون.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Create room</source>
        <translation>إنشاء غرفة</translation>
    </message>
</context>
<context>
    <name>DashboardCards</name>
    <message>
        <source>How the server does</source>
        <translation>أداء الخادم</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on when the connection is back.</source>
        <translation>لا يوجد اتصال بالخادم. المعروض هنا آخر ما وصل، ويُستأنف عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>DashboardHeader</name>
    <message>
        <source>no connection</source>
        <translation>بلا اتصال</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Range and pause</source>
        <translation>المدى والإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
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
        <translation>لوحة المعلومات</translation>
    </message>
</context>
<context>
    <name>DashboardStatus</name>
    <message>
        <source>There is no connection to the server. The dashboard comes when it is back.</source>
        <translation>لا يوجد اتصال بالخادم. تظهر لوحة المعلومات عند عودته.</translation>
    </message>
    <message>
        <source>The server tells of itself each second. The first moment is on its way…</source>
        <translation>يبلّغ الخادم عن حاله كل ثانية. أول بلاغ في الطريق…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>DeleteMessageDialog</name>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>This deletes your message for everybody. It can&apos;t be undone.</source>
        <translation>تُحذف رسالتك لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>This deletes %1&apos;s message for everybody. It can&apos;t be undone.</source>
        <translation>تُحذف رسالة %1 لدى الجميع. لا يمكن التراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>DeletionCard</name>
    <message>
        <source>%1 leaves every room of %2 for good, and nobody can have that name there again. What you wrote stays, under your name. On this computer everything of the account is deleted, messages that were not sent and drafts, too. This can&apos;t be undone.</source>
        <translation>يغادر %1 كل غرف %2 نهائيًا، ولا يمكن لأحد أن يحمل هذا الاسم هناك من جديد. يبقى ما كتبته باسمك. أما على هذا الحاسوب فيُحذف كل ما يخص الحساب، بما فيه الرسائل التي لم تُرسل والمسودات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>كلمة مرورك</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>تسجيل خروج %1</translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Where you are signed in</source>
        <translation>أين سجّلت الدخول</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
    <message>
        <source>Sign out everywhere else…</source>
        <translation>تسجيل الخروج من كل مكان آخر…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign out everywhere else?</source>
        <translation>تسجيل الخروج من كل مكان آخر؟</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there. This account has no password, so nobody can sign in there again before you set one.</source>
        <translation>يبقى الدخول مسجّلًا على هذا الحاسوب وحده. ما لم ترسله الأجهزة الأخرى بعد يبقى عليها. ليس لهذا الحساب كلمة مرور، فلا يمكن لأحد تسجيل الدخول عليها من جديد قبل أن تعيّن واحدة.</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. What the others have not sent yet stays there, and they need the password to go on.</source>
        <translation>يبقى الدخول مسجّلًا على هذا الحاسوب وحده. ما لم ترسله الأجهزة الأخرى بعد يبقى عليها، وتلزمها كلمة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Sign out the others</source>
        <translation>تسجيل خروج البقية</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>This needs the connection to the server. Try again when it is back.</source>
        <translation>يتطلب هذا اتصالًا بالخادم. أعد المحاولة عند عودته.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>DiffRow</name>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Added %1: %2</source>
        <translation>أُضيف %1: %2</translation>
    </message>
    <message>
        <source>Removed %1: %2</source>
        <translation>أُزيل %1: %2</translation>
    </message>
    <message>
        <source>Changed %1: was %2, is %3</source>
        <translation>تغيّر %1: كان %2، وصار %3</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Choose the event to compare with this one.</source>
        <translation>اختر الحدث الذي تريد مقارنته بهذا.</translation>
    </message>
    <message>
        <source>The event that was marked is not here any more.</source>
        <translation>لم يعد الحدث المعلَّم هنا.</translation>
    </message>
    <message>
        <source>There is no earlier event of this type.</source>
        <translation>لا يوجد حدث أسبق من هذا النوع.</translation>
    </message>
    <message>
        <source>Compared with event %1</source>
        <translation>مقارنة بالحدث %1</translation>
    </message>
    <message>
        <source>Compared with the one before of its type, event %1</source>
        <translation>مقارنة بالسابق من نوعه، الحدث %1</translation>
    </message>
    <message>
        <source>Both payloads are the same.</source>
        <translation>الحمولتان متطابقتان.</translation>
    </message>
    <message>
        <source>With the one before</source>
        <translation>مع السابق</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>What you choose next is compared with this event</source>
        <translation>ما تختاره بعد ذلك يُقارن بهذا الحدث</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
</context>
<context>
    <name>DirectoryRow</name>
    <message>
        <source>1 member</source>
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>منضم</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
</context>
<context>
    <name>DisturbMenu</name>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow 9:00</source>
        <translation>حتى الغد 9:00</translation>
    </message>
    <message>
        <source>Until I turn it off</source>
        <translation>حتى أوقفه بنفسي</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>This computer is on no network: none of its interfaces has an address.</source>
        <translation>ليس هذا الحاسوب على أي شبكة: لا عنوان لأي من واجهاته.</translation>
    </message>
    <message>
        <source>Plug in a cable or join a wireless network, then look again.</source>
        <translation>صِل كبلًا أو انضم إلى شبكة لاسلكية، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>The network gave this computer no address; it has made up %1.</source>
        <translation>لم تمنح الشبكة هذا الحاسوب عنوانًا، فاختلق لنفسه ‎%1‎.</translation>
    </message>
    <message>
        <source>Look whether the router gives addresses (DHCP), or set one by hand.</source>
        <translation>تحقّق من أن الموجّه يوزّع العناوين (DHCP)، أو عيّن عنوانًا يدويًا.</translation>
    </message>
    <message>
        <source>This computer is at %1.</source>
        <translation>هذا الحاسوب على ‎%1‎.</translation>
    </message>
    <message>
        <source>There is no network whose multicast could be looked at.</source>
        <translation>لا توجد شبكة يمكن فحص البث المتعدد فيها.</translation>
    </message>
    <message>
        <source>Join a network, then look again.</source>
        <translation>انضم إلى شبكة، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>%1 carries no multicast, so nobody there finds the server by itself.</source>
        <translation>لا بث متعدد على %1، فلا يعثر أحد هناك على الخادم تلقائيًا.</translation>
    </message>
    <message>
        <source>Give people the address or an invite link instead.</source>
        <translation>أعطِ الناس العنوان أو رابط دعوة بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 can carry multicast, by which servers are found.</source>
        <translation>البث المتعدد ممكن على %1، وبه تُكتشف الخوادم.</translation>
    </message>
    <message>
        <source>Whether Avahi runs can&apos;t be asked: %1.</source>
        <translation>تعذّر السؤال عما إذا كان Avahi يعمل: %1.</translation>
    </message>
    <message>
        <source>systemctl status avahi-daemon tells.</source>
        <translation>الأمر systemctl status avahi-daemon يبيّن ذلك.</translation>
    </message>
    <message>
        <source>Avahi does not run, so nobody finds the server by itself; by its address or a link they do.</source>
        <translation>لا يعمل Avahi، فلا يعثر أحد على الخادم تلقائيًا، بل بعنوانه أو برابط.</translation>
    </message>
    <message>
        <source>sudo apt install avahi-daemon, or sudo systemctl start avahi-daemon.</source>
        <translation>نفّذ sudo apt install avahi-daemon، أو sudo systemctl start avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs and does not say how it is: %1.</source>
        <translation>يعمل Avahi لكنه لا يفصح عن حاله: %1.</translation>
    </message>
    <message>
        <source>Avahi runs and is not ready, so nobody finds the server by itself yet.</source>
        <translation>يعمل Avahi لكنه ليس جاهزًا، فلا يعثر أحد على الخادم تلقائيًا بعد.</translation>
    </message>
    <message>
        <source>Look again in a moment, then at journalctl -u avahi-daemon.</source>
        <translation>أعد الفحص بعد لحظات، ثم انظر في journalctl -u avahi-daemon.</translation>
    </message>
    <message>
        <source>Avahi runs: on this network servers are found by themselves.</source>
        <translation>يعمل Avahi: تُكتشف الخوادم على هذه الشبكة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server speaks plainly here, without a certificate.</source>
        <translation>يتواصل الخادم هنا دون تشفير ودون شهادة.</translation>
    </message>
    <message>
        <source>There is no certificate yet; the server makes one when it starts for other computers.</source>
        <translation>لا توجد شهادة بعد. ينشئ الخادم واحدة عندما يبدأ لخدمة حواسيب أخرى.</translation>
    </message>
    <message>
        <source>The certificate can&apos;t be read: %1.</source>
        <translation>تعذّرت قراءة الشهادة: %1.</translation>
    </message>
    <message>
        <source>Put it back from a backup; or move tls.crt away, and the next start makes another one for the same key.</source>
        <translation>استعدها من نسخة احتياطية، أو انقل tls.crt من مكانه، فينشئ البدء التالي شهادة أخرى للمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Restart the server: it makes another one for the same key.</source>
        <translation>أعد تشغيل الخادم، فينشئ شهادة أخرى للمفتاح نفسه.</translation>
    </message>
    <message>
        <source>Renew it for the same key, then send the server SIGHUP.</source>
        <translation>جدّدها للمفتاح نفسه، ثم أرسل SIGHUP إلى الخادم.</translation>
    </message>
    <message>
        <source>The certificate is good from %1 on only, so nobody trusts it yet.</source>
        <translation>لا تسري الشهادة إلا بدءًا من ‎%1‎، فلا يثق بها أحد بعد.</translation>
    </message>
    <message>
        <source>Look at the clock of this computer.</source>
        <translation>تحقّق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate ended on %1, so nobody gets in.</source>
        <translation>انتهت الشهادة في ‎%1‎، فلا يستطيع أحد الدخول.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>تنتهي الشهادة في ‎%1‎.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, but does not name %2. The app goes by the key and lets people in all the same; other programs may not.</source>
        <translation>الشهادة سارية حتى ‎%1‎، لكنها لا تذكر ‎%2‎. يعتمد التطبيق على المفتاح ويُدخل الناس مع ذلك، وقد لا تفعل برامج أخرى.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <translation>الشهادة سارية حتى ‎%1‎.</translation>
    </message>
    <message>
        <source>The certificate is good until %1, for %2.</source>
        <translation>الشهادة سارية حتى ‎%1‎، باسم ‎%2‎.</translation>
    </message>
    <message>
        <source>sudo timedatectl set-ntp true has it set by the network.</source>
        <translation>الأمر sudo timedatectl set-ntp true يجعل الشبكة تضبطها.</translation>
    </message>
    <message>
        <source>The clock can&apos;t be right: %1.</source>
        <translation>لا يمكن أن تكون الساعة صحيحة: ‎%1‎.</translation>
    </message>
    <message>
        <source>The clock says %1, but the data was written later than that.</source>
        <translation>تشير الساعة إلى ‎%1‎، لكن البيانات كُتبت بعد ذلك.</translation>
    </message>
    <message>
        <source>The clock says %1; whether the network sets it can&apos;t be asked: %2.</source>
        <translation>تشير الساعة إلى ‎%1‎، وتعذّر السؤال عما إذا كانت الشبكة تضبطها: %2.</translation>
    </message>
    <message>
        <source>Compare it with another clock; timedatectl may tell more.</source>
        <translation>قارنها بساعة أخرى. قد يبيّن timedatectl المزيد.</translation>
    </message>
    <message>
        <source>The clock says %1, and is not set by the network.</source>
        <translation>تشير الساعة إلى ‎%1‎، ولا تضبطها الشبكة.</translation>
    </message>
    <message>
        <source>The clock says %1, and is set by the network.</source>
        <translation>تشير الساعة إلى ‎%1‎، وتضبطها الشبكة.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>لا يوجد مجلد ‎%1‎.</translation>
    </message>
    <message>
        <source>Name the server&apos;s folder with --data; the first start of hearthd makes it.</source>
        <translation>حدّد مجلد الخادم بالخيار ‎--data‎. ينشئه أول تشغيل لـ hearthd.</translation>
    </message>
    <message>
        <source>The data is in %1.</source>
        <translation>البيانات في ‎%1‎.</translation>
    </message>
    <message>
        <source>This user may not read and write in %1.</source>
        <translation>لا يملك هذا المستخدم القراءة والكتابة في ‎%1‎.</translation>
    </message>
    <message>
        <source>Run this as the user of the server, or give the folder to that user.</source>
        <translation>شغّل هذا بمستخدم الخادم، أو امنح المجلد لذلك المستخدم.</translation>
    </message>
    <message>
        <source>Others on this computer may use %1.</source>
        <translation>يمكن لآخرين على هذا الحاسوب استخدام ‎%1‎.</translation>
    </message>
    <message>
        <source>Others on this computer may look into the folder.</source>
        <translation>يمكن لآخرين على هذا الحاسوب الاطلاع على المجلد.</translation>
    </message>
    <message>
        <source>The data is open to its user alone.</source>
        <translation>البيانات متاحة لمستخدمها وحده.</translation>
    </message>
    <message>
        <source>There is no database yet; the first start makes one.</source>
        <translation>لا توجد قاعدة بيانات بعد. ينشئها أول تشغيل.</translation>
    </message>
    <message>
        <source>The database is undamaged, %1 MB.</source>
        <translation>قاعدة البيانات سليمة، %1 م.ب.</translation>
    </message>
    <message>
        <source>The database is no good: %1.</source>
        <translation>قاعدة البيانات غير صالحة: %1.</translation>
    </message>
    <message>
        <source>Stop the server, copy the folder, then go back to a backup: hearthd restore FILE.</source>
        <translation>أوقف الخادم، وانسخ المجلد، ثم ارجع إلى نسخة احتياطية: hearthd restore FILE.</translation>
    </message>
    <message>
        <source>Not looked at: the server listens to this computer alone.</source>
        <translation>لم يُفحص: لا يستمع الخادم إلا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Let it listen to others first, as said of its port.</source>
        <translation>اجعله يستمع لغيره أولًا، كما ذُكر عند منفذه.</translation>
    </message>
    <message>
        <source>Not looked at: the server&apos;s port is not known.</source>
        <translation>لم يُفحص: منفذ الخادم غير معروف.</translation>
    </message>
    <message>
        <source>Start the server, then look again.</source>
        <translation>شغّل الخادم، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>No firewall of this computer is in the way.</source>
        <translation>لا يعترض الطريقَ أي جدار حماية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A server would not start as it is told to: %1.</source>
        <translation>لن يبدأ الخادم بالإعدادات المطلوبة: %1.</translation>
    </message>
    <message>
        <source>Correct that, then look again.</source>
        <translation>صحّح ذلك، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Where the server listens is not known: %1.</source>
        <translation>لا يُعرف أين يستمع الخادم: %1.</translation>
    </message>
    <message>
        <source>ss -ltnp shows which program listens where.</source>
        <translation>الأمر ss -ltnp يبيّن أي برنامج يستمع وأين.</translation>
    </message>
    <message>
        <source>The server says that it listens at %1, but nothing answers there (%2).</source>
        <translation>يقول الخادم إنه يستمع على ‎%1‎، لكن لا شيء يجيب هناك (%2).</translation>
    </message>
    <message>
        <source>Stop the server and start it again.</source>
        <translation>أوقف الخادم ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The server listens at %1, which this computer alone can reach.</source>
        <translation>يستمع الخادم على ‎%1‎، ولا يصل إلى ذلك إلا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start it with --listen 0.0.0.0:%1 to let others in; behind a proxy this is as it should be.</source>
        <translation>شغّله مع ‎--listen 0.0.0.0:%1‎ ليدخل الآخرون. أما خلف وسيط (proxy) فهذا هو المطلوب.</translation>
    </message>
    <message>
        <source>The server listens at %1.</source>
        <translation>يستمع الخادم على ‎%1‎.</translation>
    </message>
    <message>
        <source>The server would take any free port of %1.</source>
        <translation>سيأخذ الخادم أي منفذ متاح من ‎%1‎.</translation>
    </message>
    <message>
        <source>%1 is free for the server.</source>
        <translation>العنوان ‎%1‎ متاح للخادم.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be listened to: %2.</source>
        <translation>تعذّر الاستماع على ‎%1‎: %2.</translation>
    </message>
    <message>
        <source>ss -ltnp shows who has the port; end that program, or take another port with --listen.</source>
        <translation>الأمر ss -ltnp يبيّن من يشغل المنفذ. أنهِ ذلك البرنامج، أو اختر منفذًا آخر بالخيار ‎--listen‎.</translation>
    </message>
    <message>
        <source>Not tried: no server runs that answers.</source>
        <translation>لم يُجرَّب: لا يعمل خادم يجيب.</translation>
    </message>
    <message>
        <source>Not tried: the server listens to this computer alone.</source>
        <translation>لم يُجرَّب: لا يستمع الخادم إلا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Not tried: this computer has no address where the server listens.</source>
        <translation>لم يُجرَّب: ليس لهذا الحاسوب عنوان حيث يستمع الخادم.</translation>
    </message>
    <message>
        <source>The server answers at %1, asked from this computer.</source>
        <translation>يجيب الخادم على ‎%1‎ عند سؤاله من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server does not answer at %1.</source>
        <translation>لا يجيب الخادم على ‎%1‎.</translation>
    </message>
    <message>
        <source>Look at the certificate, and into the server&apos;s log.</source>
        <translation>تحقّق من الشهادة، وانظر في سجل الخادم.</translation>
    </message>
    <message>
        <source>Let connections to TCP port %1 through this computer&apos;s firewall.</source>
        <translation>اسمح بالاتصالات إلى منفذ TCP رقم %1 عبر جدار حماية هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make room where the data is, or move the folder to another disk while the server is stopped.</source>
        <translation>أفرغ مساحة حيث توجد البيانات، أو انقل المجلد إلى قرص آخر والخادم متوقف.</translation>
    </message>
    <message>
        <source>How much room the disk has can&apos;t be seen.</source>
        <translation>تعذّرت معرفة المساحة المتاحة على القرص.</translation>
    </message>
    <message>
        <source>df -h with the data folder&apos;s path tells.</source>
        <translation>الأمر df -h مع مسار مجلد البيانات يبيّن ذلك.</translation>
    </message>
    <message>
        <source>The disk of the data can&apos;t be written to.</source>
        <translation>تعذّرت الكتابة على قرص البيانات.</translation>
    </message>
    <message>
        <source>dmesg may tell why it was made read-only; check it before it is mounted anew.</source>
        <translation>قد يبيّن dmesg سبب جعله للقراءة فقط. افحصه قبل تركيبه من جديد.</translation>
    </message>
    <message>
        <source>%1 MB are free where the data is.</source>
        <translation>المساحة المتاحة حيث البيانات: %1 م.ب.</translation>
    </message>
    <message>
        <source>How many connections the server may have can&apos;t be seen.</source>
        <translation>تعذّرت معرفة عدد الاتصالات المسموح بها للخادم.</translation>
    </message>
    <message>
        <source>As the server&apos;s user: prlimit --nofile --pid PID.</source>
        <translation>بمستخدم الخادم: prlimit --nofile --pid PID.</translation>
    </message>
    <message>
        <source>Raise the limit of open files: LimitNOFILE= in the unit, or ulimit -n.</source>
        <translation>ارفع حد الملفات المفتوحة: LimitNOFILE=‎ في ملف الوحدة، أو ulimit -n.</translation>
    </message>
    <message>
        <source>The server has used up its open files (%1 of %2), so new connections are turned away.</source>
        <translation>استنفد الخادم ملفاته المفتوحة (%1 من %2)، فتُرفض الاتصالات الجديدة.</translation>
    </message>
    <message>
        <source>The server may have some %1 connections at a time.</source>
        <translation>العدد التقريبي للاتصالات المتزامنة المسموح بها للخادم: %1.</translation>
    </message>
    <message>
        <source>The server runs, as process %1.</source>
        <translation>الخادم يعمل، ورقم عمليته %1.</translation>
    </message>
    <message>
        <source>A server has the data and does not say where it listens: %1.</source>
        <translation>يشغل خادمٌ البيانات ولا يذكر أين يستمع: %1.</translation>
    </message>
    <message>
        <source>Wait a moment and look again; if it stays like this, end that hearthd and start it anew.</source>
        <translation>انتظر لحظة وأعد الفحص. إن بقي الأمر هكذا فأنهِ hearthd وشغّله من جديد.</translation>
    </message>
    <message>
        <source>No server runs over this data, so nobody can connect.</source>
        <translation>لا يعمل أي خادم على هذه البيانات، فلا يستطيع أحد الاتصال.</translation>
    </message>
    <message>
        <source>Start hearthd, then look again.</source>
        <translation>شغّل hearthd، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>sudo firewall-cmd --list-all shows it; sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload lets people in.</source>
        <translation>يعرضه sudo firewall-cmd --list-all، ويُدخل الناسَ sudo firewall-cmd --permanent --add-port=%1/tcp &amp;&amp; sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>firewalld is on, and whether it lets port %1 in can&apos;t be told: %2.</source>
        <translation>الجدار firewalld مفعّل، وتعذّرت معرفة ما إذا كان يسمح بالمنفذ %1: %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and in its zone %1 it turns away who connects to port %2.</source>
        <translation>الجدار firewalld مفعّل، ويرفض في نطاقه %1 من يتصل بالمنفذ %2.</translation>
    </message>
    <message>
        <source>firewalld is on, and its zone %1 has rules of its own, so whether it lets port %2 in can&apos;t be told.</source>
        <translation>الجدار firewalld مفعّل، ولنطاقه %1 قواعد خاصة، فتعذّرت معرفة ما إذا كان يسمح بالمنفذ %2.</translation>
    </message>
    <message>
        <source>firewalld is on and lets port %1 in.</source>
        <translation>الجدار firewalld مفعّل ويسمح بالمنفذ %1.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows the rules; look in its input chains for what becomes of port %1.</source>
        <translation>الأمر sudo nft list ruleset يعرض القواعد. انظر في سلاسل input ما مصير المنفذ %1.</translation>
    </message>
    <message>
        <source>Whether the kernel has rules against port %1 can&apos;t be seen: nft is not installed.</source>
        <translation>تعذّرت معرفة ما إذا كان للنواة قواعد ضد المنفذ %1: البرنامج nft غير مثبّت.</translation>
    </message>
    <message>
        <source>sudo apt install nftables, then sudo nft list ruleset; or sudo iptables -S where that is used.</source>
        <translation>نفّذ sudo apt install nftables، ثم sudo nft list ruleset؛ أو sudo iptables -S حيث يُستخدم ذلك.</translation>
    </message>
    <message>
        <source>Only root sees whether the kernel has rules against port %1.</source>
        <translation>لا يرى إلا root ما إذا كان للنواة قواعد ضد المنفذ %1.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules turn away who connects to port %1.</source>
        <translation>ترفض قواعد النواة من يتصل بالمنفذ %1.</translation>
    </message>
    <message>
        <source>sudo nft list ruleset shows them; add &quot;tcp dport %1 accept&quot; to the input chain.</source>
        <translation>الأمر sudo nft list ruleset يعرضها. أضف &quot;tcp dport %1 accept&quot; إلى سلسلة input.</translation>
    </message>
    <message>
        <source>The kernel has rules by which it depends who may connect to port %1.</source>
        <translation>للنواة قواعد تحدد من يجوز له الاتصال بالمنفذ %1.</translation>
    </message>
    <message>
        <source>The kernel has rules of the old iptables, which are not read here.</source>
        <translation>للنواة قواعد من iptables القديم، ولا تُقرأ هنا.</translation>
    </message>
    <message>
        <source>sudo iptables-legacy -S shows them; look what becomes of port %1.</source>
        <translation>الأمر sudo iptables-legacy -S يعرضها. انظر ما مصير المنفذ %1.</translation>
    </message>
    <message>
        <source>The kernel&apos;s rules let port %1 in.</source>
        <translation>تسمح قواعد النواة بالمنفذ %1.</translation>
    </message>
    <message>
        <source>ufw is on and lets port %1 in.</source>
        <translation>الجدار ufw مفعّل ويسمح بالمنفذ %1.</translation>
    </message>
    <message>
        <source>ufw is on and turns away who connects to port %1.</source>
        <translation>الجدار ufw مفعّل ويرفض من يتصل بالمنفذ %1.</translation>
    </message>
    <message>
        <source>ufw is on, and who may connect to port %1 depends on where they are.</source>
        <translation>الجدار ufw مفعّل، ومن يجوز له الاتصال بالمنفذ %1 يتوقف على مكانه.</translation>
    </message>
    <message>
        <source>sudo ufw status shows the rules; sudo ufw allow %1/tcp lets everybody in.</source>
        <translation>الأمر sudo ufw status يعرض القواعد، والأمر sudo ufw allow %1/tcp يسمح للجميع.</translation>
    </message>
    <message>
        <source>ufw is on, and only root sees whether it lets port %1 in.</source>
        <translation>الجدار ufw مفعّل، ولا يرى إلا root ما إذا كان يسمح بالمنفذ %1.</translation>
    </message>
    <message>
        <source>sudo ufw status shows it; sudo ufw allow %1/tcp lets people in.</source>
        <translation>الأمر sudo ufw status يعرض ذلك، والأمر sudo ufw allow %1/tcp يُدخل الناس.</translation>
    </message>
</context>
<context>
    <name>EditHistoryDialog</name>
    <message>
        <source>Edit history</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>What it said before was not kept.</source>
        <translation>لم يُحفظ نصها السابق.</translation>
    </message>
</context>
<context>
    <name>EditVersion</name>
    <message>
        <source>Now, since %1</source>
        <translation>الحالي، منذ %1</translation>
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
        <translation>انقر لعرض كل الإصدارات</translation>
    </message>
</context>
<context>
    <name>EditedMark</name>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Edited. Show the earlier versions</source>
        <translation>معدّلة. عرض الإصدارات السابقة</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار إيموجي</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن إيموجي</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiTabs</name>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
</context>
<context>
    <name>EventAlert</name>
    <message>
        <source>above</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>below</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>يساوي</translation>
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
        <translation>الحدث المحدد</translation>
    </message>
</context>
<context>
    <name>EventExport</name>
    <message>
        <source>Some of the events can&apos;t be read from the disk any more.</source>
        <translation>لم تعد قراءة بعض الأحداث من القرص ممكنة.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>EventFilter</name>
    <message>
        <source>A filter has %1 characters at most.</source>
        <translation>أقصى طول للمرشّح بالمحارف: %1.</translation>
    </message>
    <message>
        <source>This parenthesis closes none.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <source>Here “and” or “or” is missing.</source>
        <translation>تنقص هنا «and» أو «or».</translation>
    </message>
    <message>
        <source>This is too deep.</source>
        <translation>هذا التداخل أعمق من اللازم.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>These quotes are not closed.</source>
        <translation>علامتا الاقتباس هاتان غير مغلقتين.</translation>
    </message>
    <message>
        <source>Something is missing here: a field, as in size &gt; 100.</source>
        <translation>ينقص شيء هنا: حقل، كما في size &gt; 100.</translation>
    </message>
    <message>
        <source>This sign means nothing here: %1</source>
        <translation>لا معنى لهذه العلامة هنا: %1</translation>
    </message>
    <message>
        <source>A field has to stand here, as in size &gt; 100.</source>
        <translation>يجب أن يكون هنا حقل، كما في size &gt; 100.</translation>
    </message>
    <message>
        <source>This path can&apos;t be read. Paths look like data.list[0].name.</source>
        <translation>تعذّرت قراءة هذا المسار. تبدو المسارات هكذا: data.list[0].name.</translation>
    </message>
    <message>
        <source>There is no field “%1”. There are %2; what is in the payload begins with data, as in data.%1.</source>
        <translation>لا يوجد حقل «%1». الحقول هي %2، وما في الحمولة يبدأ بـ data، كما في data.%1.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>تنقص قيمة هنا.</translation>
    </message>
    <message>
        <source>A value is missing here; a word of the filter stands in quotes where it is one.</source>
        <translation>تنقص قيمة هنا. كلمات المرشّح توضع بين علامتي اقتباس إن كانت هي القيمة.</translation>
    </message>
    <message>
        <source>A value has to stand here; signs stand in quotes.</source>
        <translation>يجب أن تكون هنا قيمة. العلامات توضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This field is a number. It can be compared by = != &lt; &lt;= &gt; and &gt;=.</source>
        <translation>هذا الحقل عدد. يُقارن بالعلامات ‎= != &lt; &lt;= &gt; &gt;=‎.</translation>
    </message>
    <message>
        <source>The direction is in or out. It can be compared by = and !=.</source>
        <translation>الاتجاه in أو out. يُقارن بالعلامتين ‎=‎ و ‎!=‎.</translation>
    </message>
    <message>
        <source>The direction is in or out.</source>
        <translation>الاتجاه in أو out.</translation>
    </message>
    <message>
        <source>This is no time. Times look like 09:12, 09:12:30.5 or 2026-11-27T09:12.</source>
        <translation>هذا ليس وقتًا. تبدو الأوقات هكذا: ‎09:12‎ أو ‎09:12:30.5‎ أو ‎2026-11-27T09:12‎.</translation>
    </message>
    <message>
        <source>This is no size. Sizes look like 100, 1.5k or 64KiB.</source>
        <translation>هذا ليس حجمًا. تبدو الأحجام هكذا: ‎100‎ أو ‎1.5k‎ أو ‎64KiB‎.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>هذا ليس عددًا.</translation>
    </message>
    <message>
        <source>A filter has %1 conditions at most.</source>
        <translation>أقصى عدد للشروط في المرشّح: %1.</translation>
    </message>
    <message>
        <source>The pattern has a parenthesis too few or too many.</source>
        <translation>في النمط قوس ناقص أو زائد.</translation>
    </message>
    <message>
        <source>The pattern has a [ without its ].</source>
        <translation>في النمط ‎[‎ دون ‎]‎ المقابل.</translation>
    </message>
    <message>
        <source>The pattern has a range of characters that can&apos;t be read: %1</source>
        <translation>في النمط نطاق محارف تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>The pattern has a backslash that means nothing: %1</source>
        <translation>في النمط شرطة مائلة عكسية لا معنى لها: %1</translation>
    </message>
    <message>
        <source>The pattern repeats what can&apos;t be repeated so: %1</source>
        <translation>يكرر النمط ما لا يمكن تكراره هكذا: %1</translation>
    </message>
    <message>
        <source>Patterns can&apos;t look ahead or back: %1</source>
        <translation>لا يمكن للأنماط النظر إلى الأمام أو الخلف: %1</translation>
    </message>
    <message>
        <source>The pattern is too large.</source>
        <translation>النمط كبير جدًا.</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be read: %1</source>
        <translation>تعذّرت قراءة النمط: %1</translation>
    </message>
</context>
<context>
    <name>EventHeadings</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview (+%1)</source>
        <translation>معاينة (+%1)</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>sent</source>
        <translation>مُرسَل</translation>
    </message>
</context>
<context>
    <name>EventTitle</name>
    <message>
        <source>Event %1</source>
        <translation>الحدث %1</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>لم يُحدَّد حدث</translation>
    </message>
</context>
<context>
    <name>EventTree</name>
    <message>
        <source>Values of the event</source>
        <translation>قيم الحدث</translation>
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
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
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
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Live events</source>
        <translation>الأحداث المباشرة</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>What the filter lets pass…</source>
        <translation>ما يجتاز المرشّح…</translation>
    </message>
    <message>
        <source>All events…</source>
        <translation>كل الأحداث…</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>FeedHeader</name>
    <message>
        <source>%1 captured</source>
        <translation>التُقط %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>أُسقط %1</translation>
    </message>
    <message>
        <source>Show the feeds</source>
        <translation>إظهار الخلاصات</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Charts (%1)</source>
        <translation>المخططات (%1)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
    <message>
        <source>Notices of this feed</source>
        <translation>تنبيهات هذه الخلاصة</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>تجري متابعة أحدث حدث</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>متابعة أحدث حدث</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>استئناف · %1 جديد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>FeedList</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>There are more feeds than are listed here.</source>
        <translation>توجد خلاصات أكثر مما هو معروض هنا.</translation>
    </message>
    <message>
        <source>There are no feeds yet.</source>
        <translation>لا توجد خلاصات بعد.</translation>
    </message>
</context>
<context>
    <name>FeedPage</name>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it goes on by itself, with what was missed, when the connection is back.</source>
        <translation>لا يوجد اتصال بالخادم. المعروض هنا آخر ما وصل، ويُستأنف تلقائيًا مع ما فات عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>FeedPane</name>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>No charts yet. Choose an event, and “plot” behind one of its numbers.</source>
        <translation>لا توجد مخططات بعد. اختر حدثًا، ثم «رسم» بجانب أحد أعداده.</translation>
    </message>
</context>
<context>
    <name>FeedRow</name>
    <message>
        <source>with notices</source>
        <translation>مع تنبيهات</translation>
    </message>
</context>
<context>
    <name>FeedStart</name>
    <message>
        <source>No feeds yet</source>
        <translation>لا توجد خلاصات بعد</translation>
    </message>
    <message>
        <source>Nothing has been published here yet</source>
        <translation>لم يُنشر شيء هنا بعد</translation>
    </message>
    <message>
        <source>A feed is a stream of events that any script can publish: readings, prices, builds. Whoever runs the server makes one, and a token for what publishes to it:</source>
        <translation>الخلاصة تدفق أحداث يمكن لأي سكربت النشر فيه: قراءات وأسعار وعمليات بناء. ينشئها من يدير الخادم، مع رمز وصول لما ينشر فيها:</translation>
    </message>
    <message>
        <source>With the token of a publisher, in a shell:</source>
        <translation>برمز وصول لناشر، في الصدفة:</translation>
    </message>
    <message>
        <source>Copy the lines that make a feed</source>
        <translation>نسخ الأسطر التي تنشئ خلاصة</translation>
    </message>
    <message>
        <source>Then it is one line for each event. It shows here at once.</source>
        <translation>ثم سطر واحد لكل حدث. يظهر هنا فورًا.</translation>
    </message>
    <message>
        <source>Copy the line that publishes an event</source>
        <translation>نسخ السطر الذي ينشر حدثًا</translation>
    </message>
</context>
<context>
    <name>FeedSubscriptions</name>
    <message>
        <source>This feed is not there any more, or it is not yours to read.</source>
        <translation>لم تعد هذه الخلاصة موجودة، أو لا تحق لك قراءتها.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>لا يسمح دورك على هذا الخادم بقراءة الخلاصات.</translation>
    </message>
    <message>
        <source>You read too many feeds at once. Close one of them, and try again.</source>
        <translation>تقرأ خلاصات كثيرة معًا. أغلق إحداها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>FileStatus</name>
    <message>
        <source>Writing the file… %1 %</source>
        <translation>جارٍ كتابة الملف… %1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>كُتب الملف.</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Filter, such as type = reading and data.n &gt; 60</source>
        <translation>مرشّح، مثل type = reading and data.n &gt; 60</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>مرشّح</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Can&apos;t be seen from here</source>
        <translation>لا يُرى من هنا</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>Fingerprint</name>
    <message>
        <source>%1: %2; in digits %3</source>
        <translation>%1: %2؛ بالأرقام %3</translation>
    </message>
</context>
<context>
    <name>FoundServerRow</name>
    <message>
        <source>your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>not reachable now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>الانضمام إلى %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
</context>
<context>
    <name>FoundServers</name>
    <message>
        <source>Install avahi-daemon to see servers on this network. An address or an invite link works without it.</source>
        <translation>ثبّت avahi-daemon لترى الخوادم على هذه الشبكة. العنوان أو رابط الدعوة يعمل دونه.</translation>
    </message>
    <message>
        <source>Looking for servers on this network…</source>
        <translation>جارٍ البحث عن خوادم على هذه الشبكة…</translation>
    </message>
    <message>
        <source>Nobody found yet. A server shows up here by itself once it runs on this network; its address or an invite link works at once.</source>
        <translation>لم يُعثر على شيء بعد. يظهر الخادم هنا تلقائيًا متى عمل على هذه الشبكة، أما عنوانه أو رابط دعوته فيعمل فورًا.</translation>
    </message>
    <message>
        <source>Where you have been</source>
        <translation>خوادم زرتها</translation>
    </message>
</context>
<context>
    <name>FrameBlanks</name>
    <message>
        <source>Nothing is known to fill %1 with: there are {{n}}, {{now}} and {{uuid}}. Write \%1 to send it as it stands.</source>
        <translation>لا يُعرف ما يُملأ به ‎%1‎. المتاح: {{n}} و {{now}} و {{uuid}}. اكتب ‎\%1‎ لإرساله كما هو.</translation>
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
        <translation>تطبيق Hearth مفتوح بالفعل لكنه لا يستجيب</translation>
    </message>
    <message>
        <source>A second window would get in the way of the first. Wait a moment and start Hearth again, or end the one that hangs.</source>
        <translation>نافذة ثانية ستعيق الأولى. انتظر لحظة وشغّل Hearth من جديد، أو أنهِ النسخة المتوقفة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>مرشّح التمييز %1</translation>
    </message>
    <message>
        <source>Remove highlight %1</source>
        <translation>إزالة التمييز %1</translation>
    </message>
</context>
<context>
    <name>HighlightsDialog</name>
    <message>
        <source>Highlights</source>
        <translation>تمييز الأحداث</translation>
    </message>
    <message>
        <source>Events that pass a filter can have a colour: type = alert, or data.level &gt; 3.</source>
        <translation>يمكن تلوين الأحداث التي تجتاز مرشّحًا، مثل type = alert أو data.level &gt; 3.</translation>
    </message>
    <message>
        <source>Add a highlight</source>
        <translation>إضافة تمييز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume · %1 new</source>
        <translation>استئناف · %1 جديد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>HostAddress</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Fingerprint: %1</source>
        <translation>البصمة: %1</translation>
    </message>
</context>
<context>
    <name>HostButtons</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use another port</source>
        <translation>استخدام منفذ آخر</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Opening the chat…</source>
        <translation>جارٍ فتح الدردشة…</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>فتح الدردشة</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Host a server on this computer</source>
        <translation>استضافة خادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Who may join</source>
        <translation>من يمكنه الانضمام</translation>
    </message>
    <message>
        <source>With an invite link</source>
        <translation>برابط دعوة</translation>
    </message>
    <message>
        <source>Anyone here</source>
        <translation>أي شخص هنا</translation>
    </message>
    <message>
        <source>Whoever is on this network may create an account.</source>
        <translation>يمكن لأي شخص على هذه الشبكة إنشاء حساب.</translation>
    </message>
    <message>
        <source>Encrypted with a certificate made for this server. Friends verify it once by its fingerprint.</source>
        <translation>مشفّر بشهادة أُنشئت لهذا الخادم. يتحقق منها الأصدقاء مرة واحدة ببصمتها.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>البدء مع جلستي</translation>
    </message>
    <message>
        <source>The server starts again as soon as you sign in to this computer.</source>
        <translation>يبدأ الخادم من جديد فور تسجيل دخولك إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Start hosting</source>
        <translation>بدء الاستضافة</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>عرض الخادم</translation>
    </message>
</context>
<context>
    <name>HostFault</name>
    <message>
        <source>The server was ended, since nothing can be said to it: the path of its folder is too long, or that folder takes no socket. Keep the profile in a folder with a shorter path.</source>
        <translation>أُنهي الخادم إذ تعذّر التخاطب معه: مسار مجلده طويل جدًا، أو لا يقبل ذلك المجلد مقبسًا (socket). احفظ ملف التعريف في مجلد أقصر مسارًا.</translation>
    </message>
    <message>
        <source>Another program uses port %1 of this computer. Those who know your server by its address will not find it on another port.</source>
        <translation>يستخدم برنامج آخر المنفذ %1 على هذا الحاسوب. من يعرفون خادمك بعنوانه لن يجدوه على منفذ آخر.</translation>
    </message>
    <message>
        <source>Another hearthd has this server&apos;s data and does not answer. End it, then try again.</source>
        <translation>يشغل hearthd آخر بيانات هذا الخادم ولا يجيب. أنهِه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This server&apos;s data is damaged, so it did not start. Nothing was changed; a backup brings it back.</source>
        <translation>بيانات هذا الخادم تالفة، لذا لم يبدأ. لم يتغير شيء، ويمكن استعادتها من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The server ended before it was ready. Its log says more.</source>
        <translation>توقف الخادم قبل أن يصبح جاهزًا. في سجله المزيد.</translation>
    </message>
</context>
<context>
    <name>HostHabits</name>
    <message>
        <source>When the server runs</source>
        <translation>متى يعمل الخادم</translation>
    </message>
    <message>
        <source>The server goes on when you close Hearth, until you stop it here or turn the computer off.</source>
        <translation>يستمر الخادم بعد إغلاق Hearth، إلى أن توقفه هنا أو تطفئ الحاسوب.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>البدء مع جلستي</translation>
    </message>
    <message>
        <source>The server starts as soon as you sign in to this computer.</source>
        <translation>يبدأ الخادم فور تسجيل دخولك إلى هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>HostLog</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>لماذا لا يرونني؟</translation>
    </message>
    <message>
        <source>Why doesn&apos;t it run?</source>
        <translation>لماذا لا يعمل؟</translation>
    </message>
</context>
<context>
    <name>HostPeople</name>
    <message>
        <source>Nobody but you</source>
        <translation>لا أحد غيرك</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>المتصلون الآن</translation>
    </message>
    <message>
        <source>Why can&apos;t they see me?</source>
        <translation>لماذا لا يرونني؟</translation>
    </message>
</context>
<context>
    <name>HostShare</name>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>The link is being made…</source>
        <translation>جارٍ إنشاء الرابط…</translation>
    </message>
    <message>
        <source>The invite link as a QR code</source>
        <translation>رابط الدعوة كرمز QR</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>This computer is on no network, so others can&apos;t reach it now.</source>
        <translation>هذا الحاسوب ليس على أي شبكة، فلا يصل إليه الآخرون الآن.</translation>
    </message>
</context>
<context>
    <name>HostStatusLine</name>
    <message>
        <source>Running · nobody else is connected</source>
        <translation>يعمل · لا أحد آخر متصل</translation>
    </message>
    <message>
        <source>Running · one other person is connected</source>
        <translation>يعمل · شخص آخر متصل</translation>
    </message>
    <message numerus="yes">
        <source>Running · %n others are connected</source>
        <translation>
            <numerusform>يعمل · لا أحد آخر متصل</numerusform>
            <numerusform>يعمل · شخص آخر متصل</numerusform>
            <numerusform>يعمل · شخصان آخران متصلان</numerusform>
            <numerusform>يعمل · %n آخرون متصلون</numerusform>
            <numerusform>يعمل · %n شخصًا آخر متصلون</numerusform>
            <numerusform>يعمل · %n شخص آخر متصلون</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>It ended unexpectedly and is coming back…</source>
        <translation>توقف فجأة، وتجري إعادته…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>HostTrouble</name>
    <message>
        <source>What is in its way?</source>
        <translation>ما الذي يعيقه؟</translation>
    </message>
    <message>
        <source>Hearth can look at this computer, its network and the server&apos;s data. It changes nothing.</source>
        <translation>يمكن لـ Hearth فحص هذا الحاسوب وشبكته وبيانات الخادم. لن يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Look for the cause</source>
        <translation>البحث عن السبب</translation>
    </message>
</context>
<context>
    <name>InspectorPage</name>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
</context>
<context>
    <name>InspectorToolbar</name>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Stop · %1</source>
        <translation>إيقاف · %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The newest event is followed</source>
        <translation>تجري متابعة أحدث حدث</translation>
    </message>
    <message>
        <source>Follow the newest event</source>
        <translation>متابعة أحدث حدث</translation>
    </message>
    <message>
        <source>More of this stream</source>
        <translation>المزيد لهذا التدفق</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Export what passes…</source>
        <translation>تصدير ما يجتاز المرشّح…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Highlights…</source>
        <translation>تمييز الأحداث…</translation>
    </message>
    <message>
        <source>Clear what was captured</source>
        <translation>مسح ما التُقط</translation>
    </message>
    <message>
        <source>Notices…</source>
        <translation>التنبيهات…</translation>
    </message>
    <message>
        <source>Stop the stream</source>
        <translation>إيقاف التدفق</translation>
    </message>
    <message>
        <source>Start the stream</source>
        <translation>بدء التدفق</translation>
    </message>
</context>
<context>
    <name>InstanceSource</name>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>لا مكان لتدفق آخر. أغلق واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>InviteForm</name>
    <message>
        <source>New accounts become</source>
        <translation>دور الحسابات الجديدة</translation>
    </message>
    <message>
        <source>Role of the new accounts</source>
        <translation>دور الحسابات الجديدة</translation>
    </message>
    <message>
        <source>How many accounts</source>
        <translation>عدد الحسابات</translation>
    </message>
    <message>
        <source>Days until it expires (0: never)</source>
        <translation>أيام حتى انتهائها (0: أبدًا)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Make invite</source>
        <translation>إنشاء دعوة</translation>
    </message>
</context>
<context>
    <name>InvitePeople</name>
    <message>
        <source>Invite people</source>
        <translation>دعوة أشخاص</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Search for people to invite</source>
        <translation>البحث عن أشخاص لدعوتهم</translation>
    </message>
    <message>
        <source>People who are not in this room</source>
        <translation>أشخاص ليسوا في هذه الغرفة</translation>
    </message>
    <message>
        <source>You know nobody of that name who is not in this room.</source>
        <translation>لا تعرف أحدًا بهذا الاسم خارج هذه الغرفة.</translation>
    </message>
    <message>
        <source>Everybody you know is in this room.</source>
        <translation>كل من تعرفهم في هذه الغرفة.</translation>
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
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoke the invite %1</source>
        <translation>إبطال الدعوة %1</translation>
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
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>دعوة %1</translation>
    </message>
</context>
<context>
    <name>InvitesPart</name>
    <message>
        <source>Invites</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Whoever has an invite can make an account. Its link is shown once, when it is made.</source>
        <translation>من يملك دعوة يمكنه إنشاء حساب. يظهر رابطها مرة واحدة عند إنشائها.</translation>
    </message>
    <message>
        <source>New invite…</source>
        <translation>دعوة جديدة…</translation>
    </message>
    <message>
        <source>Open invites</source>
        <translation>الدعوات السارية</translation>
    </message>
    <message>
        <source>There are more than are shown here. Revoke some to see the rest.</source>
        <translation>توجد دعوات أكثر مما هو معروض هنا. أبطل بعضها لترى البقية.</translation>
    </message>
    <message>
        <source>No invite is open. Make one, and give its link to whoever is to come.</source>
        <translation>لا توجد دعوة سارية. أنشئ واحدة، وأعطِ رابطها لمن تريد دعوته.</translation>
    </message>
    <message>
        <source>Revoke this invite</source>
        <translation>إبطال هذه الدعوة</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Jump to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Jump to a room, a person, a page…</source>
        <translation>الانتقال إلى غرفة أو شخص أو صفحة…</translation>
    </message>
    <message>
        <source>Jump to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>لا شيء هنا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to…</source>
        <translation>الانتقال إلى…</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>الانتقال إلى غرفة أو شخص أو صفحة</translation>
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
        <translation>الغرفة %1</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>الخلاصة %1</translation>
    </message>
</context>
<context>
    <name>JumpToNewest</name>
    <message>
        <source>Jump to newest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptSourceRow</name>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>نسيان %1</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>A warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>The server&apos;s key</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>KeyComparison</name>
    <message>
        <source>Told on this network</source>
        <translation>المعلن على هذه الشبكة</translation>
    </message>
    <message>
        <source>In the invite link</source>
        <translation>في رابط الدعوة</translation>
    </message>
    <message>
        <source>Known until now</source>
        <translation>المعروف حتى الآن</translation>
    </message>
    <message>
        <source>Hearth has not been connected to %1 yet. Ask whoever runs it for the words that it shows, best by phone or in person. If they are the same, nobody is in between, and Hearth will know this server from now on.</source>
        <translation>لم يتصل Hearth بالخادم %1 من قبل. اسأل من يديره عن الكلمات التي يعرضها، ويُفضّل هاتفيًا أو وجهًا لوجه. إن تطابقت فلا أحد بينكما، وسيعرف Hearth هذا الخادم من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Either its owner set it up anew, or somebody is in between who would read everything, your password too. Nothing was sent.</source>
        <translation>إما أن مالكه أعدّه من جديد، أو أن أحدًا بينكما سيقرأ كل شيء، بما فيه كلمة مرورك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 shows another key than your invite link names.</source>
        <translation>يعرض %1 مفتاحًا غير المذكور في رابط دعوتك.</translation>
    </message>
    <message>
        <source>%1 shows another key than this network was told of.</source>
        <translation>يعرض %1 مفتاحًا غير المعلن على هذه الشبكة.</translation>
    </message>
    <message>
        <source>%1 shows another key than it did before.</source>
        <translation>يعرض %1 مفتاحًا غير مفتاحه السابق.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for the new key. That alone does not make it your server&apos;s.</source>
        <translation>تضمن المفتاحَ الجديد جهةٌ يثق بها هذا الحاسوب. هذا وحده لا يجعله مفتاح خادمك.</translation>
    </message>
    <message>
        <source>Once its owner told you the new words: type the first one</source>
        <translation>بعد أن يخبرك مالكه بالكلمات الجديدة، اكتب الأولى منها</translation>
    </message>
    <message>
        <source>Trust the new key</source>
        <translation>الوثوق بالمفتاح الجديد</translation>
    </message>
    <message>
        <source>The words match</source>
        <translation>الكلمات متطابقة</translation>
    </message>
</context>
<context>
    <name>KickDialog</name>
    <message>
        <source>Kick %1?</source>
        <translation>طرد %1؟</translation>
    </message>
    <message>
        <source>The connection of “%1” is ended. Whoever is there is not signed out, and their app may connect again at once; to keep somebody out, ban them.</source>
        <translation>يُقطع اتصال «%1». لا يُسجَّل خروج المستخدم، وقد يعاود تطبيقه الاتصال فورًا. لمنعه من العودة احظره.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>طرد</translation>
    </message>
    <message>
        <source>Kick %1</source>
        <translation>طرد %1</translation>
    </message>
    <message>
        <source>Kicking…</source>
        <translation>جارٍ الطرد…</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>LatencyCard</name>
    <message>
        <source>Delivery latency</source>
        <translation>زمن التسليم</translation>
    </message>
    <message>
        <source>Nothing was delivered in this time.</source>
        <translation>لم يُسلَّم شيء في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>LatencyCounts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>up to %1 ms</source>
        <translation>حتى %1 ملي ث</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>أعلى من %1 ملي ث</translation>
    </message>
    <message>
        <source>%1 to %2 ms</source>
        <translation>من %1 إلى %2 ملي ث</translation>
    </message>
</context>
<context>
    <name>LeaveRoomDialog</name>
    <message>
        <source>Leave #%1?</source>
        <translation>مغادرة ‎#%1؟</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation>مغادرة الغرفة</translation>
    </message>
    <message>
        <source>Leaving…</source>
        <translation>جارٍ المغادرة…</translation>
    </message>
</context>
<context>
    <name>LeftNotice</name>
    <message>
        <source>You are not in this room any more.</source>
        <translation>لم تعد في هذه الغرفة.</translation>
    </message>
    <message>
        <source>What could not be sent stays here until you delete it.</source>
        <translation>ما تعذّر إرساله يبقى هنا حتى تحذفه.</translation>
    </message>
    <message>
        <source>What you were writing is kept for when you come back.</source>
        <translation>ما كنت تكتبه محفوظ إلى حين عودتك.</translation>
    </message>
</context>
<context>
    <name>LeftRow</name>
    <message>
        <source>%1, not a room of yours any more, with messages that were not sent</source>
        <translation>%1، لم تعد من غرفك، وفيها رسائل لم تُرسل</translation>
    </message>
</context>
<context>
    <name>LeftSection</name>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Rooms you are not in any more, with messages that were not sent</source>
        <translation>غرف لم تعد فيها، ولك فيها رسائل لم تُرسل</translation>
    </message>
</context>
<context>
    <name>LineSource</name>
    <message>
        <source>It can&apos;t be opened: %1</source>
        <translation>تعذّر فتحه: %1</translation>
    </message>
    <message>
        <source>Reading standard input</source>
        <translation>تجري قراءة الدخل القياسي</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة ‎%1‎</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>لا يمكن إرسال شيء إلى مصدر للقراءة فقط</translation>
    </message>
    <message>
        <source>The end, after %1 lines</source>
        <translation>النهاية، عدد الأسطر: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>تعذّرت قراءته: %1</translation>
    </message>
    <message>
        <source>Line %1 is too long: its first %2 are here, %3 are left out</source>
        <translation>السطر %1 طويل جدًا: أوله (%2) هنا، والمتروك %3</translation>
    </message>
    <message>
        <source>Line %1 has bytes that are no UTF-8</source>
        <translation>في السطر %1 بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>Line %1 is no event of a capture</source>
        <translation>السطر %1 ليس حدثًا من تسجيل</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>It leads to %1</source>
        <translation>يقود إلى ‎%1‎</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>ListStatus</name>
    <message>
        <source>This can be read when the connection is back.</source>
        <translation>يمكن عرض هذا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>LiveBars</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقَس شيء في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>LiveChart</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>لم يُقَس شيء في هذه المدة.</translation>
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
        <translation>غامق (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>مائل (Ctrl+I)</translation>
    </message>
    <message>
        <source>Code (Ctrl+E)</source>
        <translation>شيفرة (Ctrl+E)</translation>
    </message>
</context>
<context>
    <name>MemberDialog</name>
    <message>
        <source>Hand %2 over to %1?</source>
        <translation>تسليم %2 إلى %1؟</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>إزالة %1 من %2؟</translation>
    </message>
    <message>
        <source>Ban %1 from %2?</source>
        <translation>حظر %1 من %2؟</translation>
    </message>
    <message>
        <source>%1 will own the room, and you will be one of its moderators. You can&apos;t take it back by yourself.</source>
        <translation>يصبح %1 مالك الغرفة، وتصبح أنت من مشرفيها. لا يمكنك استرجاعها بنفسك.</translation>
    </message>
    <message>
        <source>They are removed and can&apos;t come back, not even by an invitation, until the ban is lifted in the room&apos;s details. What they wrote stays.</source>
        <translation>يُزال من الغرفة ولا يستطيع العودة، ولو بدعوة، حتى يُرفع الحظر في تفاصيل الغرفة. يبقى ما كتبه.</translation>
    </message>
    <message>
        <source>The room is private: they can only come back when somebody invites them. What they wrote stays.</source>
        <translation>الغرفة خاصة: لا تمكنه العودة إلا إذا دعاه أحد. يبقى ما كتبه.</translation>
    </message>
    <message>
        <source>The room is public: they can come back whenever they like. What they wrote stays.</source>
        <translation>الغرفة عامة: تمكنه العودة متى شاء. يبقى ما كتبه.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <translation>غير متاح دون اتصال</translation>
    </message>
    <message>
        <source>Make moderator</source>
        <translation>تعيينه مشرفًا</translation>
    </message>
    <message>
        <source>Remove as moderator</source>
        <translation>إعفاؤه من الإشراف</translation>
    </message>
    <message>
        <source>Hand over the room…</source>
        <translation>تسليم الغرفة…</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>إزالة من الغرفة…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>حظر…</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Opens a direct message</source>
        <translation>يفتح رسالة خاصة</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
</context>
<context>
    <name>MembersPane</name>
    <message>
        <source>Who is here is shown when the connection is back.</source>
        <translation>يظهر من هم هنا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>%1 of %2 members are here so far.</source>
        <translation>ظهر حتى الآن %1 من %2 من الأعضاء.</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>لا أحد هنا بهذا الاسم.</translation>
    </message>
    <message>
        <source>This room is large, so nobody&apos;s presence is told here.</source>
        <translation>هذه الغرفة كبيرة، لذا لا يظهر فيها من هو متصل.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>البحث عن عضو</translation>
    </message>
    <message>
        <source>Find a member of this room</source>
        <translation>البحث عن عضو في هذه الغرفة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MessageBody</name>
    <message>
        <source>· edited</source>
        <translation>· معدّلة</translation>
    </message>
</context>
<context>
    <name>MessageHeadings</name>
    <message>
        <source>%1 · New</source>
        <translation>%1 · جديد</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Follow the link to %1</source>
        <translation>اتباع الرابط إلى ‎%1‎</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح ‎%1‎</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Go to what it answers</source>
        <translation>الذهاب إلى الرسالة الأصل</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Mark unread from here</source>
        <translation>تعليم كغير مقروءة من هنا</translation>
    </message>
    <message>
        <source>Edit history…</source>
        <translation>سجل التعديلات…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send without the reply</source>
        <translation>إرسال دون الرد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>MessageQuote</name>
    <message>
        <source>In reply to %1: %2</source>
        <translation>ردًا على %1: %2</translation>
    </message>
    <message>
        <source>In reply to: %1</source>
        <translation>ردًا على: %1</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <translation>ردًا على %1</translation>
    </message>
</context>
<context>
    <name>MissedChip</name>
    <message>
        <source>%1. Go to the first of them</source>
        <translation>%1. الذهاب إلى أولها</translation>
    </message>
    <message>
        <source>Go to the first of them (Ctrl+J)</source>
        <translation>الذهاب إلى أولها (Ctrl+J)</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>إخفاء هذا</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>زمن الذهاب والإياب</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>مفتاح الخادم</translation>
    </message>
    <message>
        <source>Fingerprint, SHA-256 of the public key</source>
        <translation>البصمة، SHA-256 للمفتاح العام</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>نسخ البصمة</translation>
    </message>
</context>
<context>
    <name>NewInviteDialog</name>
    <message>
        <source>The invite is ready</source>
        <translation>الدعوة جاهزة</translation>
    </message>
    <message>
        <source>New invite</source>
        <translation>دعوة جديدة</translation>
    </message>
</context>
<context>
    <name>NewLink</name>
    <message>
        <source>Copy the link now and give it to whoever is to come. It can&apos;t be shown again: the server keeps no copy of it.</source>
        <translation>انسخ الرابط الآن وأعطه لمن تريد دعوته. لا يمكن عرضه من جديد: لا يحتفظ الخادم بنسخة منه.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>NewMessageDialog</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Those who are chosen</source>
        <translation>من اخترتهم</translation>
    </message>
    <message>
        <source>Somebody else? Or Enter to begin</source>
        <translation>شخص آخر؟ أو Enter للبدء</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>Whom to write to</source>
        <translation>لمن تكتب</translation>
    </message>
    <message>
        <source>People on this server</source>
        <translation>أشخاص على هذا الخادم</translation>
    </message>
    <message>
        <source>You know nobody else of that name.</source>
        <translation>لا تعرف أحدًا آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is nobody else to write to yet.</source>
        <translation>لا يوجد بعد أحد آخر تكتب إليه.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Begin the conversation</source>
        <translation>بدء المحادثة</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Put this away</source>
        <translation>إخفاء هذا</translation>
    </message>
</context>
<context>
    <name>NoticeBox</name>
    <message>
        <source>Put the notice away</source>
        <translation>إخفاء الإشعار</translation>
    </message>
</context>
<context>
    <name>NotificationsSection</name>
    <message>
        <source>While nobody looks at the window, tell me of</source>
        <translation>الإشعارات حين لا ينظر أحد إلى النافذة</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Direct messages and mentions</source>
        <translation>الرسائل الخاصة والإشارات</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>لا رسائل</translation>
    </message>
    <message>
        <source>They are counted in the window all the same.</source>
        <translation>يظهر عددها في النافذة مع ذلك.</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>مع صوت</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>الاستمرار في علبة النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>The tray&apos;s menu ends Hearth then.</source>
        <translation>يمكن عندئذ إنهاء Hearth من قائمة علبة النظام.</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>البدء مع جلستي</translation>
    </message>
    <message>
        <source>Hearth starts in the tray as soon as you sign in to this computer.</source>
        <translation>يبدأ Hearth في علبة النظام فور تسجيل دخولك إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Hearth starts as soon as you sign in to this computer.</source>
        <translation>يبدأ Hearth فور تسجيل دخولك إلى هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number from %1 to %2.</source>
        <translation>عدد من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Setting…</source>
        <translation>جارٍ التعيين…</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>تعيين كلمة مرور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>كلمة المرور (8 محارف على الأقل)</translation>
    </message>
    <message>
        <source>New password (at least 8 characters)</source>
        <translation>كلمة المرور الجديدة (8 محارف على الأقل)</translation>
    </message>
    <message>
        <source>This account has none yet. With a password you can sign in from other devices, too.</source>
        <translation>ليس لهذا الحساب كلمة مرور بعد. بها يمكنك تسجيل الدخول من أجهزة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>You will be signed out everywhere else.</source>
        <translation>سيُسجَّل خروجك من كل مكان آخر.</translation>
    </message>
</context>
<context>
    <name>PauseButton</name>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>PayloadDiff</name>
    <message>
        <source>More is different than can be shown.</source>
        <translation>الفروق أكثر مما يمكن عرضه.</translation>
    </message>
    <message>
        <source>One line that is the same</source>
        <translation>سطر واحد متطابق</translation>
    </message>
    <message>
        <source>They are different, and too large to be compared.</source>
        <translation>الحمولتان مختلفتان، وأكبر من أن تُقارنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that are the same</source>
        <translation>
            <numerusform>لا أسطر متطابقة</numerusform>
            <numerusform>سطر واحد متطابق</numerusform>
            <numerusform>سطران متطابقان</numerusform>
            <numerusform>%n أسطر متطابقة</numerusform>
            <numerusform>%n سطرًا متطابقًا</numerusform>
            <numerusform>%n سطر متطابق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PayloadText</name>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>1 account</source>
        <translation>حساب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Find somebody by name</source>
        <translation>البحث عن شخص بالاسم</translation>
    </message>
    <message>
        <source>Nobody has such a name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Lift the ban</source>
        <translation>رفع الحظر</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>حظر…</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>%1 is %2. Change it</source>
        <translation>دور %1: %2. تغييره</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>يفتح قائمة</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد عن %1</translation>
    </message>
</context>
<context>
    <name>PickerEmpty</name>
    <message>
        <source>No emoji named “%1”</source>
        <translation>لا إيموجي باسم «%1»</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>A picture of an invite</source>
        <translation>صورة لدعوة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
</context>
<context>
    <name>PictureInvite</name>
    <message>
        <source>Use the picture you copied</source>
        <translation>استخدام الصورة المنسوخة</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Go to the message</source>
        <translation>الذهاب إلى الرسالة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Unpin (not while offline)</source>
        <translation>إلغاء التثبيت (غير متاح دون اتصال)</translation>
    </message>
</context>
<context>
    <name>PinRow</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>PinnedMark</name>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Close the pinned messages</source>
        <translation>إغلاق الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>As it was when the connection was lost.</source>
        <translation>كما كانت عند انقطاع الاتصال.</translation>
    </message>
    <message>
        <source>Nothing is pinned here. A message&apos;s menu has “Pin” for what everybody should find again.</source>
        <translation>لا شيء مثبّت هنا. في قائمة كل رسالة خيار «تثبيت» لما ينبغي أن يجده الجميع.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>لا شيء مثبّت هنا.</translation>
    </message>
</context>
<context>
    <name>PinsButton</name>
    <message>
        <source>Close the pinned messages</source>
        <translation>إغلاق الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
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
        <translation>حتى الآن كان كل ما بينك وبين %1 مشفّرًا. هذا العنوان يتخلى عن ذلك.</translation>
    </message>
    <message>
        <source>Whoever is on the way could read all of it, your password and your messages, and pass for the server. If somebody gave you this address, ask them why, in another way than by a message.</source>
        <translation>يستطيع كل من على الطريق أن يقرأ كل شيء، من كلمة مرورك إلى رسائلك، وأن ينتحل صفة الخادم. إن أعطاك أحد هذا العنوان فاسأله عن السبب، بوسيلة غير الرسائل.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Connect with encryption</source>
        <translation>الاتصال بتشفير</translation>
    </message>
    <message>
        <source>Go on without encryption</source>
        <translation>المتابعة دون تشفير</translation>
    </message>
</context>
<context>
    <name>PlotCard</name>
    <message>
        <source>Chart of %1</source>
        <translation>مخطط %1</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>تقسيم…</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>Split the chart of %1</source>
        <translation>تقسيم مخطط %1</translation>
    </message>
    <message>
        <source>Unpin the chart of %1</source>
        <translation>إلغاء تثبيت مخطط %1</translation>
    </message>
    <message>
        <source>Pin the chart of %1</source>
        <translation>تثبيت مخطط %1</translation>
    </message>
    <message>
        <source>Close the chart of %1</source>
        <translation>إغلاق مخطط %1</translation>
    </message>
    <message>
        <source>No number came here in the last 5 minutes.</source>
        <translation>لم يرد هنا أي عدد في آخر 5 دقائق.</translation>
    </message>
    <message>
        <source>There are more lines than can be told apart; these came first.</source>
        <translation>الخطوط أكثر مما يمكن تمييزه، وهذه أولها ورودًا.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>أدنى</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>last</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>Thresholds of %1</source>
        <translation>حدود التنبيه للحقل %1</translation>
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
        <translation>المخططات</translation>
    </message>
</context>
<context>
    <name>PresenceBadge</name>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
</context>
<context>
    <name>QWebSocketDataProcessor</name>
    <message>
        <source>Received message is too big.</source>
        <translation>الرسالة المستلمة كبيرة جدًا.</translation>
    </message>
</context>
<context>
    <name>QWebSocketFrame</name>
    <message>
        <source>Maximum framesize exceeded.</source>
        <translation>تجاوز الإطار أقصى حجم مسموح.</translation>
    </message>
</context>
<context>
    <name>QuietHoursCard</name>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Keep quiet at certain times</source>
        <translation>التزام الهدوء في أوقات معينة</translation>
    </message>
    <message>
        <source>What comes then waits in the window, without a sound and without asking for attention.</source>
        <translation>ما يصل أثناءها ينتظر في النافذة، بلا صوت ودون لفت انتباهك.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Hearth</source>
        <translation>Hearth</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RailPlaces</name>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>الأشخاص والدعوات</translation>
    </message>
</context>
<context>
    <name>RangeButton</name>
    <message>
        <source>Last %1</source>
        <translation>آخر %1</translation>
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
        <translation>عرض كل الأوقات، لا %1 فقط</translation>
    </message>
</context>
<context>
    <name>RateStripCard</name>
    <message>
        <source>Events a second</source>
        <translation>الأحداث في الثانية</translation>
    </message>
    <message>
        <source>Nothing came in this time.</source>
        <translation>لم يرد شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>How many come each second shows here.</source>
        <translation>يظهر هنا عدد ما يرد كل ثانية.</translation>
    </message>
</context>
<context>
    <name>ReactionChip</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2، %3</translation>
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
        <translation>الكتابة هنا للمالكين والمشرفين فقط.</translation>
    </message>
</context>
<context>
    <name>ReceivedBar</name>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 من %1</translation>
    </message>
    <message>
        <source>Put all away</source>
        <translation>إخفاء الكل</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>إخفاء هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>Take %1 out</source>
        <translation>إزالة %1</translation>
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
        <translation>إعادة العرض</translation>
    </message>
    <message>
        <source>Hold the replay</source>
        <translation>إيقاف إعادة العرض مؤقتًا</translation>
    </message>
    <message>
        <source>Play the capture</source>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Place in the capture</source>
        <translation>الموضع في التسجيل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>السرعة: %1</translation>
    </message>
</context>
<context>
    <name>ReplaySource</name>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>لا يمكن إرسال شيء إلى مصدر للقراءة فقط</translation>
    </message>
    <message>
        <source>There are no events in it.</source>
        <translation>لا أحداث فيه.</translation>
    </message>
    <message>
        <source>%1 lines are no events of a capture, and are left out</source>
        <translation>أسطر ليست أحداثًا من تسجيل، وقد تُركت: %1</translation>
    </message>
    <message>
        <source>All of it was played: %1 events</source>
        <translation>عُرض كله، عدد الأحداث: %1</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>ناشر</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>an admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>a guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>a publisher</source>
        <translation>ناشر</translation>
    </message>
</context>
<context>
    <name>RoomDetailsDialog</name>
    <message>
        <source>There is no connection to the server. What is here can be changed when it is back.</source>
        <translation>لا يوجد اتصال بالخادم. يمكن تغيير ما هنا عند عودته.</translation>
    </message>
    <message>
        <source>This room has no topic.</source>
        <translation>ليس لهذه الغرفة موضوع.</translation>
    </message>
    <message>
        <source>Only owners and moderators write here.</source>
        <translation>الكتابة هنا للمالكين والمشرفين فقط.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Only owners and moderators write here. Everybody else reads.</source>
        <translation>الكتابة هنا للمالكين والمشرفين فقط. للبقية القراءة.</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
</context>
<context>
    <name>RoomDirectoryDialog</name>
    <message>
        <source>Looking for rooms…</source>
        <translation>جارٍ البحث عن الغرف…</translation>
    </message>
    <message>
        <source>The list of rooms can be read when the connection is back.</source>
        <translation>يمكن عرض قائمة الغرف عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>No room here is called that.</source>
        <translation>لا توجد هنا غرفة بهذا الاسم.</translation>
    </message>
    <message>
        <source>There are no public rooms yet. Create the first one.</source>
        <translation>لا توجد غرف عامة بعد. أنشئ أولاها.</translation>
    </message>
    <message>
        <source>Create a room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>Rooms on this server</source>
        <translation>الغرف على هذا الخادم</translation>
    </message>
    <message>
        <source>Find a room</source>
        <translation>البحث عن غرفة</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>الغرف العامة</translation>
    </message>
    <message>
        <source>There is no connection to the server. You can join a room when it is back.</source>
        <translation>لا يوجد اتصال بالخادم. يمكنك الانضمام إلى غرفة عند عودته.</translation>
    </message>
    <message>
        <source>Create a room…</source>
        <translation>إنشاء غرفة…</translation>
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
        <translation>تفاصيل الغرفة</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Hide the members</source>
        <translation>إخفاء الأعضاء</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>إظهار الأعضاء</translation>
    </message>
</context>
<context>
    <name>RoomLevelRow</name>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>الإشارات فقط</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As in most rooms</source>
        <translation>كما في معظم الغرف</translation>
    </message>
</context>
<context>
    <name>RoomLevelsCard</name>
    <message>
        <source>Rooms with a choice of their own</source>
        <translation>غرف لها إعداد خاص</translation>
    </message>
    <message>
        <source>“Notifications” in the menu of a room, by a right click on it, says something else for this room.</source>
        <translation>لتخصيص غرفة، انقر عليها بالزر الأيمن واختر «الإشعارات» من قائمتها.</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Only mentions</source>
        <translation>الإشارات فقط</translation>
    </message>
    <message>
        <source>None: mute it</source>
        <translation>لا شيء: كتم الغرفة</translation>
    </message>
    <message>
        <source>Room details</source>
        <translation>تفاصيل الغرفة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Leave (not while offline)</source>
        <translation>مغادرة (غير متاحة دون اتصال)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
</context>
<context>
    <name>RoomProfileForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>ما الغرض منها؟</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>only mentions</source>
        <translation>الإشارات فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mentioned %n times</source>
        <translation>
            <numerusform>لم يُشَر إليك</numerusform>
            <numerusform>أُشير إليك مرة</numerusform>
            <numerusform>أُشير إليك مرتين</numerusform>
            <numerusform>أُشير إليك %n مرات</numerusform>
            <numerusform>أُشير إليك %n مرة</numerusform>
            <numerusform>أُشير إليك %n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomVisibility</name>
    <message>
        <source>Private: only who is invited comes in.</source>
        <translation>خاصة: لا يدخلها إلا المدعوون.</translation>
    </message>
    <message>
        <source>Public: everybody on this server can find it and join.</source>
        <translation>عامة: يمكن لكل من على هذا الخادم العثور عليها والانضمام إليها.</translation>
    </message>
    <message>
        <source>Everybody on this server will find the room, and whoever joins reads everything that was said in it so far.</source>
        <translation>سيعثر كل من على هذا الخادم على الغرفة، ومن ينضم يقرأ كل ما قيل فيها حتى الآن.</translation>
    </message>
    <message>
        <source>Whoever is in the room stays. Everybody else will not find it any more, and only comes in when somebody invites them.</source>
        <translation>يبقى من في الغرفة فيها. أما غيرهم فلن يعثر عليها بعد الآن، ولا يدخلها إلا بدعوة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>جعلها عامة…</translation>
    </message>
    <message>
        <source>Make private…</source>
        <translation>جعلها خاصة…</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>إبقاؤها خاصة</translation>
    </message>
    <message>
        <source>Keep it public</source>
        <translation>إبقاؤها عامة</translation>
    </message>
    <message>
        <source>Make it public</source>
        <translation>جعلها عامة</translation>
    </message>
    <message>
        <source>Make it private</source>
        <translation>جعلها خاصة</translation>
    </message>
</context>
<context>
    <name>RoomsButton</name>
    <message>
        <source>Show the rooms</source>
        <translation>إظهار الغرف</translation>
    </message>
    <message>
        <source>Show the rooms, %1 unread</source>
        <translation>إظهار الغرف، غير المقروء: %1</translation>
    </message>
    <message>
        <source>%1, %2 of them for you</source>
        <translation>%1، منها لك: %2</translation>
    </message>
</context>
<context>
    <name>RoomsCard</name>
    <message>
        <source>Busiest rooms</source>
        <translation>أنشط الغرف</translation>
    </message>
    <message>
        <source>No room had an event in this time.</source>
        <translation>لم يقع حدث في أي غرفة في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>In %1, on this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>في %1، على هذا الحاسوب وحده: لا يوجد اتصال، وقد تنقص رسائل أقدم.</translation>
    </message>
    <message>
        <source>On this computer alone: there is no connection, and older messages may be missing.</source>
        <translation>على هذا الحاسوب وحده: لا يوجد اتصال، وقد تنقص رسائل أقدم.</translation>
    </message>
    <message>
        <source>From the server, in %1</source>
        <translation>من الخادم، في %1</translation>
    </message>
    <message>
        <source>From the server, all your rooms</source>
        <translation>من الخادم، في كل غرفك</translation>
    </message>
    <message>
        <source>Type words, and narrow it down if you like: from:bob, in:general, before:⁠2026-11-17, after:⁠yesterday, &quot;words in this order&quot;.</source>
        <translation>اكتب كلمات، وضيّق البحث إن شئت: from:bob أو in:general أو before:⁠2026-11-17 أو after:⁠yesterday أو &quot;كلمات بهذا الترتيب&quot;.</translation>
    </message>
    <message>
        <source>Nothing yet. Older messages were not looked at.</source>
        <translation>لا شيء بعد. لم يُبحث في الرسائل الأقدم.</translation>
    </message>
    <message>
        <source>No message in %1 has these words.</source>
        <translation>لا توجد رسالة في %1 بهذه الكلمات.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>لا توجد رسالة بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Found messages</source>
        <translation>الرسائل المعثور عليها</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>البحث في كل الغرف</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>البحث أبعد في الماضي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>All settings</source>
        <translation>كل الإعدادات</translation>
    </message>
</context>
<context>
    <name>SendBar</name>
    <message>
        <source>Send a frame…</source>
        <translation>إرسال إطار…</translation>
    </message>
    <message>
        <source>Frames can be sent once it is connected</source>
        <translation>يمكن إرسال الإطارات بعد الاتصال</translation>
    </message>
    <message>
        <source>Frame to send</source>
        <translation>الإطار المراد إرساله</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>What the frame is</source>
        <translation>نوع الإطار</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>ما أُرسل</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Forget what was sent</source>
        <translation>نسيان ما أُرسل</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>إدارة القوالب…</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter the server&apos;s address, such as 192.168.1.20:9473.</source>
        <translation>أدخل عنوان الخادم، مثل 192.168.1.20:9473.</translation>
    </message>
    <message>
        <source>“%1” is not an address. It looks like 192.168.1.20:9473 or hearth://my-server.</source>
        <translation>ليس «%1» عنوانًا. يبدو العنوان هكذا: 192.168.1.20:9473 أو hearth://my-server.</translation>
    </message>
    <message>
        <source>An address begins with hearth://, ws:// or wss://, or with the host&apos;s name.</source>
        <translation>يبدأ العنوان بـ ‎hearth://‎ أو ‎ws://‎ أو ‎wss://‎ أو باسم المضيف.</translation>
    </message>
</context>
<context>
    <name>ServerLink</name>
    <message>
        <source>This link is damaged. Copy it again, from its beginning to its end, or ask for a new one.</source>
        <translation>هذا الرابط تالف. انسخه من جديد، من أوله إلى آخره، أو اطلب رابطًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>People and invites</source>
        <translation>الأشخاص والدعوات</translation>
    </message>
    <message>
        <source>There is no connection to the server. What stands here is as it was last; it can be changed when the connection is back.</source>
        <translation>لا يوجد اتصال بالخادم. المعروض هنا آخر ما وصل، ويمكن تغييره عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Invites</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>أجزاء هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ServerTitle</name>
    <message>
        <source>Encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Everyone on the way can read your password and all that is written. Go on only if you trust each of them.</source>
        <translation>يستطيع كل من على الطريق قراءة كلمة مرورك وكل ما يُكتب. لا تتابع إلا إن كنت تثق بكل واحد منهم.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SessionStreams</name>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>its frames as they go over the wire, without secrets</source>
        <translation>إطاراتها كما تُنقل عبر الشبكة، دون أسرار</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>feed · %1</source>
        <translation>خلاصة · %1</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>خلاصة</translation>
    </message>
</context>
<context>
    <name>SettingsList</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Account and devices</source>
        <translation>الحساب والأجهزة</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Network and key</source>
        <translation>الشبكة والمفتاح</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Hearth</source>
        <translation>حول Hearth</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Jump to a room, a person or a page</source>
        <translation>الانتقال إلى غرفة أو شخص أو صفحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Text in its usual size</source>
        <translation>النص بحجمه المعتاد</translation>
    </message>
    <message>
        <source>Back, or close what is open</source>
        <translation>رجوع، أو إغلاق المفتوح</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>قائمة العنصر المحدد</translation>
    </message>
    <message>
        <source>Room above</source>
        <translation>الغرفة السابقة</translation>
    </message>
    <message>
        <source>Room below</source>
        <translation>الغرفة التالية</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>البحث في الرسائل</translation>
    </message>
    <message>
        <source>To what came while you were away</source>
        <translation>إلى ما وصل في غيابك</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>A page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Copy the message, or what is selected</source>
        <translation>نسخ الرسالة أو النص المحدد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>تعديل رسالتك الأخيرة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>مشطوب</translation>
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
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and direct messages</source>
        <translation>الغرف والرسائل الخاصة</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>تصفح الغرف وإنشاؤها</translation>
    </message>
    <message>
        <source>No rooms yet. Use + to find or create one.</source>
        <translation>لا توجد غرف بعد. استخدم + للبحث عن غرفة أو إنشائها.</translation>
    </message>
    <message>
        <source>Direct messages</source>
        <translation>الرسائل الخاصة</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Use + to write to one or more people privately.</source>
        <translation>استخدم + للكتابة إلى شخص أو أكثر على انفراد.</translation>
    </message>
    <message>
        <source>Nobody has written to you privately yet.</source>
        <translation>لم يكتب إليك أحد على انفراد بعد.</translation>
    </message>
</context>
<context>
    <name>SignInButtons</name>
    <message>
        <source>Creating the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Sign in or create an account</source>
        <translation>تسجيل الدخول أو إنشاء حساب</translation>
    </message>
    <message>
        <source>Invite code (empty if the server needs none)</source>
        <translation>رمز الدعوة (فارغ إن لم يطلبه الخادم)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>الاسم الذي يراه الآخرون</translation>
    </message>
    <message>
        <source>Password (at least 8 characters)</source>
        <translation>كلمة المرور (8 محارف على الأقل)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>No keyring is running here, so this sign-in ends when Hearth is closed.</source>
        <translation>لا تعمل هنا حلقة مفاتيح، لذا ينتهي هذا الدخول عند إغلاق Hearth.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unless you unlock it, this sign-in ends when Hearth is closed.</source>
        <translation>حلقة مفاتيحك مقفلة. ما لم تفتح قفلها ينتهي هذا الدخول عند إغلاق Hearth.</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out and discard?</source>
        <translation>تسجيل الخروج مع الحذف؟</translation>
    </message>
    <message>
        <source>Sign out and discard</source>
        <translation>تسجيل الخروج مع الحذف</translation>
    </message>
    <message>
        <source>Signing out deletes that, and everything else of this account, from this computer. What the server has stays there.</source>
        <translation>تسجيل الخروج يحذف ذلك، وكل ما يخص هذا الحساب، من هذا الحاسوب. ما على الخادم يبقى هناك.</translation>
    </message>
</context>
<context>
    <name>SourceFields</name>
    <message>
        <source>Event stream</source>
        <translation>تدفق أحداث</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>File of lines of JSON or text, or a capture</source>
        <translation>ملف أسطر JSON أو نص، أو ملف تسجيل</translation>
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
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Token, headers, subprotocols, first frames…</source>
        <translation>رمز الوصول والترويسات والبروتوكولات الفرعية وأول الإطارات…</translation>
    </message>
    <message>
        <source>Token and headers…</source>
        <translation>رمز الوصول والترويسات…</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز الوصول (Bearer)</translation>
    </message>
    <message>
        <source>Headers, one a line</source>
        <translation>الترويسات، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>X-Api-Key: …</source>
        <translation>X-Api-Key: …</translation>
    </message>
    <message>
        <source>Subprotocols, the best first</source>
        <translation>البروتوكولات الفرعية، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Ping every … s</source>
        <translation>إرسال Ping كل … ث</translation>
    </message>
    <message>
        <source>First frames to send, one a line</source>
        <translation>أول الإطارات المرسلة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>{&quot;subscribe&quot;:&quot;prices&quot;}</source>
        <translation>{&quot;subscribe&quot;:&quot;prices&quot;}</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Keep this source for later</source>
        <translation>حفظ هذا المصدر لوقت لاحق</translation>
    </message>
    <message>
        <source>What is secret of it goes into the keyring.</source>
        <translation>تُحفظ أسراره في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation>كما في العنوان</translation>
    </message>
    <message>
        <source>Replay it as it came</source>
        <translation>إعادة العرض بالتوقيت الأصلي</translation>
    </message>
    <message>
        <source>A capture is played with its original timing.</source>
        <translation>يُعرض التسجيل بتوقيته الأصلي.</translation>
    </message>
</context>
<context>
    <name>SourceFileDialog</name>
    <message>
        <source>A file to look into</source>
        <translation>ملف للفحص</translation>
    </message>
    <message>
        <source>Lines of JSON</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>SourceOutlet</name>
    <message>
        <source>%1 events came faster than they could be taken</source>
        <translation>وردت أحداث أسرع مما يمكن استيعابه: %1</translation>
    </message>
</context>
<context>
    <name>SourceProfile</name>
    <message>
        <source>The header “%1” has signs that no header may have.</source>
        <translation>في الترويسة «%1» علامات لا تجوز في أي ترويسة.</translation>
    </message>
    <message>
        <source>The header “%1” is written by the connection itself.</source>
        <translation>الترويسة «%1» يكتبها الاتصال نفسه.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be the name of a subprotocol.</source>
        <translation>لا يصلح «%1» اسمًا لبروتوكول فرعي.</translation>
    </message>
    <message>
        <source>The subprotocol “%1” stands there twice.</source>
        <translation>البروتوكول الفرعي «%1» مذكور مرتين.</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>لا يوجد عنوان.</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>ليس «%1» عنوان تدفق.</translation>
    </message>
    <message>
        <source>The time between pings can&apos;t be less than nothing.</source>
        <translation>لا يمكن أن تكون المدة بين رسائل Ping أقل من صفر.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
</context>
<context>
    <name>SourceStart</name>
    <message>
        <source>Look into a live stream</source>
        <translation>فحص تدفق مباشر</translation>
    </message>
    <message>
        <source>Any event stream, WebSocket or file, with every fact of its protocol. It goes on while you look elsewhere.</source>
        <translation>أي تدفق أحداث أو WebSocket أو ملف، بكل تفاصيل بروتوكوله. ويستمر وأنت في صفحة أخرى.</translation>
    </message>
    <message>
        <source>There is no room for another stream; close one first.</source>
        <translation>لا مكان لتدفق آخر. أغلق واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>تعديل مصدر</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>المحفوظة</translation>
    </message>
    <message>
        <source>Kept sources</source>
        <translation>المصادر المحفوظة</translation>
    </message>
    <message>
        <source>Forget this source?</source>
        <translation>نسيان هذا المصدر؟</translation>
    </message>
    <message>
        <source>%1 is not kept any more, nor what is secret of it. What is open of it stays.</source>
        <translation>لن يبقى %1 محفوظًا ولا أسراره. أما المفتوح منه الآن فيبقى.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>SourceStatus</name>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>جارٍ معاودة الاتصال</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>لا تدفق</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Replay as it came</source>
        <translation>إعادة العرض بالتوقيت الأصلي</translation>
    </message>
</context>
<context>
    <name>SourceTabButton</name>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>جارٍ معاودة الاتصال</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
    <message>
        <source>told of something</source>
        <translation>فيه تنبيه</translation>
    </message>
</context>
<context>
    <name>SourceTabs</name>
    <message>
        <source>Streams</source>
        <translation>التدفقات</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>the application&apos;s own</source>
        <translation>خاص بالتطبيق</translation>
    </message>
    <message>
        <source>of a library or framework</source>
        <translation>خاص بمكتبة أو إطار عمل</translation>
    </message>
    <message>
        <source>reserved, without a meaning yet</source>
        <translation>محجوز، بلا معنى بعد</translation>
    </message>
    <message>
        <source>no code that may be sent</source>
        <translation>رمز لا يجوز إرساله</translation>
    </message>
    <message>
        <source>normal, its purpose is fulfilled</source>
        <translation>عادي، تحقق الغرض منه</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>خطأ في البروتوكول</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>بيانات غير مدعومة</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>بلا رمز</translation>
    </message>
    <message>
        <source>abnormal, without a close frame</source>
        <translation>غير طبيعي، دون إطار إغلاق</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>حمولة غير صالحة</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>مخالفة للسياسة</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>رسالة كبيرة جدًا</translation>
    </message>
    <message>
        <source>a mandatory extension is missing</source>
        <translation>امتداد إلزامي ناقص</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>إعادة تشغيل الخدمة</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>أعد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>بوابة معيبة</translation>
    </message>
    <message>
        <source>TLS handshake failed</source>
        <translation>فشل مصافحة TLS</translation>
    </message>
    <message>
        <source>unauthorized</source>
        <translation>غير مصرح</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>timeout</source>
        <translation>انتهت المهلة</translation>
    </message>
</context>
<context>
    <name>SplitMenu</name>
    <message>
        <source>One line</source>
        <translation>خط واحد</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>حسب %1</translation>
    </message>
</context>
<context>
    <name>SseSource</name>
    <message>
        <source>No answer came within %1 s.</source>
        <translation>لم يصل رد خلال %1 ث.</translation>
    </message>
    <message>
        <source>Nothing can be sent to an event stream</source>
        <translation>لا يمكن إرسال شيء إلى تدفق أحداث</translation>
    </message>
    <message>
        <source>The server answered %1, which ends the stream</source>
        <translation>أجاب الخادم بـ %1، وبهذا ينتهي التدفق</translation>
    </message>
    <message>
        <source>The server answered 204: there is no more, and nobody is to ask again</source>
        <translation>أجاب الخادم بـ 204: لا مزيد، ولا ينبغي أن يُسأل من جديد</translation>
    </message>
    <message>
        <source>The answer is no event stream, but %1</source>
        <translation>الرد ليس تدفق أحداث، بل %1</translation>
    </message>
    <message>
        <source>Redirected with %1</source>
        <translation>أُعيد التوجيه بـ %1</translation>
    </message>
    <message>
        <source>There are more than %1 redirects</source>
        <translation>عمليات إعادة التوجيه أكثر من %1</translation>
    </message>
    <message>
        <source>It is redirected to where no stream can be</source>
        <translation>أُعيد التوجيه إلى حيث لا يمكن أن يكون تدفق</translation>
    </message>
    <message>
        <source>It is redirected to an address without encryption</source>
        <translation>أُعيد التوجيه إلى عنوان دون تشفير</translation>
    </message>
    <message>
        <source>Connected: %1</source>
        <translation>متصل: %1</translation>
    </message>
    <message>
        <source>The server ended the stream</source>
        <translation>أنهى الخادم التدفق</translation>
    </message>
    <message>
        <source>The next event has bytes that are no UTF-8</source>
        <translation>في الحدث التالي بايتات ليست UTF-8</translation>
    </message>
    <message>
        <source>The next event is too long; its last %1 are left out</source>
        <translation>الحدث التالي طويل جدًا، وتُرك آخره (%1)</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>الحدث %1 ناقص</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>الأحداث من %1 إلى %2 ناقصة</translation>
    </message>
    <message>
        <source>The id %1 came before</source>
        <translation>ورد المعرّف %1 من قبل</translation>
    </message>
    <message>
        <source>Ids go back from %1 to %2</source>
        <translation>ترجع المعرّفات من %1 إلى %2</translation>
    </message>
    <message>
        <source>The last event ID is now “%1”</source>
        <translation>معرّف آخر حدث هو الآن «%1»</translation>
    </message>
    <message>
        <source>“%1” without data, which is no event</source>
        <translation>نوع «%1» دون data، وهذا ليس حدثًا</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>After a break wait %1 ms</source>
        <translation>بعد الانقطاع يُنتظر %1 ملي ث</translation>
    </message>
    <message>
        <source>A line that is no field of event streams</source>
        <translation>سطر ليس حقلًا من حقول تدفقات الأحداث</translation>
    </message>
    <message>
        <source>A retry that is no number</source>
        <translation>سطر retry ليس عددًا</translation>
    </message>
    <message>
        <source>An id with a NUL in it</source>
        <translation>سطر id فيه NUL</translation>
    </message>
    <message>
        <source>A line is too long: its first %1 are here, %2 are left out</source>
        <translation>سطر طويل جدًا: أوله (%1) هنا، والمتروك %2</translation>
    </message>
    <message>
        <source>The stream ended within an event, which therefore is none</source>
        <translation>انتهى التدفق أثناء حدث، فلا يُعد حدثًا</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>حالتك</translation>
    </message>
    <message>
        <source>What are you up to?</source>
        <translation>ماذا تفعل الآن؟</translation>
    </message>
    <message>
        <source>Clear it after</source>
        <translation>موعد مسحها</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>بعد 30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آخر اليوم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Not while offline.</source>
        <translation>غير متاح دون اتصال.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear your status</source>
        <translation>مسح حالتك</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>StatusEmoji</name>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار إيموجي</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>StopHostingDialog</name>
    <message>
        <source>%1 are connected now and will be disconnected.</source>
        <translation>متصلون الآن: %1. سيُقطع اتصالهم.</translation>
    </message>
    <message>
        <source>%1 is connected now and will be disconnected.</source>
        <translation>المستخدم %1 متصل الآن وسيُقطع اتصاله.</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>إيقاف الخادم؟</translation>
    </message>
    <message>
        <source>Nobody else is connected any more.</source>
        <translation>لم يعد أحد آخر متصلًا.</translation>
    </message>
    <message>
        <source>Nothing that was said is lost: it is there again when you start the server.</source>
        <translation>لا يضيع شيء مما قيل: يعود كله عندما تشغّل الخادم من جديد.</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Messages on this computer</source>
        <translation>الرسائل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Hearth keeps what it has shown, so that rooms open at once and can be read and searched without a connection. The oldest messages go by themselves when it becomes too much.</source>
        <translation>يحتفظ Hearth بما عرضه، لتُفتح الغرف فورًا ويمكن قراءتها والبحث فيها دون اتصال. تُحذف أقدم الرسائل تلقائيًا عندما تكثر.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>جارٍ القياس…</translation>
    </message>
    <message>
        <source>Messages were cleared from this computer.</source>
        <translation>مُسحت الرسائل من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>Clear messages from this computer…</source>
        <translation>مسح الرسائل من هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Clear messages from this computer?</source>
        <translation>مسح الرسائل من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The server keeps them all: they come back as you look at them. Until then nothing can be read or searched here without a connection. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>يحتفظ الخادم بها كلها، فتعود عندما تعرضها. حتى ذلك الحين لا يمكن قراءة شيء هنا أو البحث فيه دون اتصال. تبقى المسودات والرسائل التي لم تُرسل بعد واختياراتك.</translation>
    </message>
    <message>
        <source>There is no connection now, so nothing can be read here until it is back. The server keeps all messages. Drafts, messages that were not sent yet, and your choices stay.</source>
        <translation>لا يوجد اتصال الآن، فلا يمكن قراءة شيء هنا حتى يعود. يحتفظ الخادم بكل الرسائل. تبقى المسودات والرسائل التي لم تُرسل بعد واختياراتك.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>That did not work: the file of messages can&apos;t be read or written. Perhaps the disk is full.</source>
        <translation>لم ينجح ذلك: تعذّرت قراءة ملف الرسائل أو الكتابة فيه. ربما امتلأ القرص.</translation>
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
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Use the template %1</source>
        <translation>استخدام القالب %1</translation>
    </message>
    <message>
        <source>Remove the template %1</source>
        <translation>إزالة القالب %1</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Templates of %1</source>
        <translation>قوالب %1</translation>
    </message>
    <message>
        <source>When a frame is sent, {{n}} is filled in with its number, {{now}} with the time and {{uuid}} with an id of its own.</source>
        <translation>عند إرسال إطار يحل رقمه محل {{n}}، والوقت محل {{now}}، ومعرّف خاص به محل {{uuid}}.</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Write a frame first to save it as a template.</source>
        <translation>اكتب إطارًا أولًا لتحفظه كقالب.</translation>
    </message>
    <message>
        <source>Save “%1” as</source>
        <translation>حفظ «%1» باسم</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>اشتراك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>حفظ القالب</translation>
    </message>
</context>
<context>
    <name>TextSizeSlider</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ThroughputCard</name>
    <message>
        <source>Throughput by type</source>
        <translation>معدل النقل حسب النوع</translation>
    </message>
    <message>
        <source>Nothing was handed out in this time.</source>
        <translation>لم يُوزَّع شيء في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>At a glance</source>
        <translation>نظرة سريعة</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time such as %1, please.</source>
        <translation>أدخل وقتًا مثل %1.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd، d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
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
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until midnight</source>
        <translation>حتى منتصف الليل</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <translation>حتى الغد %1</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>حتى %1 %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>آخر ظهور قبل لحظات</translation>
    </message>
    <message>
        <source>last seen 1 minute ago</source>
        <translation>آخر ظهور قبل دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minutes ago</source>
        <translation>
            <numerusform>آخر ظهور قبل لحظات</numerusform>
            <numerusform>آخر ظهور قبل دقيقة</numerusform>
            <numerusform>آخر ظهور قبل دقيقتين</numerusform>
            <numerusform>آخر ظهور قبل %n دقائق</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
            <numerusform>آخر ظهور قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 hour ago</source>
        <translation>آخر ظهور قبل ساعة</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n hours ago</source>
        <translation>
            <numerusform>آخر ظهور قبل أقل من ساعة</numerusform>
            <numerusform>آخر ظهور قبل ساعة</numerusform>
            <numerusform>آخر ظهور قبل ساعتين</numerusform>
            <numerusform>آخر ظهور قبل %n ساعات</numerusform>
            <numerusform>آخر ظهور قبل %n ساعة</numerusform>
            <numerusform>آخر ظهور قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen 1 day ago</source>
        <translation>آخر ظهور قبل يوم</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n days ago</source>
        <translation>
            <numerusform>آخر ظهور اليوم</numerusform>
            <numerusform>آخر ظهور قبل يوم</numerusform>
            <numerusform>آخر ظهور قبل يومين</numerusform>
            <numerusform>آخر ظهور قبل %n أيام</numerusform>
            <numerusform>آخر ظهور قبل %n يومًا</numerusform>
            <numerusform>آخر ظهور قبل %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>TimelineEnd</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TimelinePlaceholder</name>
    <message>
        <source>The server is busy. The messages come in a moment…</source>
        <translation>الخادم مشغول. تصل الرسائل بعد لحظات…</translation>
    </message>
    <message>
        <source>The messages could not be loaded</source>
        <translation>تعذّر تحميل الرسائل</translation>
    </message>
    <message>
        <source>Not read on this computer yet</source>
        <translation>لم تُقرأ على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>What was said here comes when the connection is back. What you write is kept until then.</source>
        <translation>يصل ما قيل هنا عند عودة الاتصال. ما تكتبه محفوظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This conversation is between you and %1.
Say hello below.</source>
        <translation>هذه المحادثة بينك وبين %1.
ألقِ التحية في الأسفل.</translation>
    </message>
    <message>
        <source>#%1 is private: people come in by invitation.
Write the first message below.</source>
        <translation>الغرفة ‎#%1 خاصة: لا يدخلها أحد إلا بدعوة.
اكتب أول رسالة في الأسفل.</translation>
    </message>
    <message>
        <source>Everybody on this server can find and join #%1.
Write the first message below.</source>
        <translation>يمكن لكل من على هذا الخادم العثور على ‎#%1 والانضمام إليها.
اكتب أول رسالة في الأسفل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TimelineStart</name>
    <message>
        <source>This is where the conversation with %1 began.</source>
        <translation>هنا بدأت المحادثة مع %1.</translation>
    </message>
    <message>
        <source>This is where you and %1 began.</source>
        <translation>هنا بدأت محادثتك مع %1.</translation>
    </message>
    <message>
        <source>This is where #%1 begins.</source>
        <translation>هنا تبدأ ‎#%1.</translation>
    </message>
    <message>
        <source>The server is busy. More messages come in a moment…</source>
        <translation>الخادم مشغول. تصل رسائل أخرى بعد لحظات…</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>جارٍ تحميل رسائل أقدم…</translation>
    </message>
    <message>
        <source>Older messages come when the connection is back.</source>
        <translation>تصل الرسائل الأقدم عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>its certificate is signed by nobody but itself</source>
        <translation>شهادته لم يوقّعها أحد سواها</translation>
    </message>
    <message>
        <source>its certificate is signed by an authority that this computer does not know</source>
        <translation>شهادته موقّعة من جهة لا يعرفها هذا الحاسوب</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>شهادته لاسم آخر</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>انتهت شهادته في ‎%1‎</translation>
    </message>
    <message>
        <source>its certificate begins on %1</source>
        <translation>تبدأ شهادته في ‎%1‎</translation>
    </message>
    <message>
        <source>it shows no certificate</source>
        <translation>لا يعرض شهادة</translation>
    </message>
    <message>
        <source>The other side is not known to be who it should be: %1.</source>
        <translation>تعذّر التأكد من هوية الطرف الآخر: %1.</translation>
    </message>
</context>
<context>
    <name>ToneButton</name>
    <message>
        <source>%1. Choose another</source>
        <translation>%1. اختيار لون آخر</translation>
    </message>
</context>
<context>
    <name>ToneChoice</name>
    <message>
        <source>No skin tone</source>
        <translation>بلا لون بشرة</translation>
    </message>
    <message>
        <source>Light skin tone</source>
        <translation>لون بشرة فاتح</translation>
    </message>
    <message>
        <source>Medium-light skin tone</source>
        <translation>لون بشرة متوسط مائل للفاتح</translation>
    </message>
    <message>
        <source>Medium skin tone</source>
        <translation>لون بشرة متوسط</translation>
    </message>
    <message>
        <source>Medium-dark skin tone</source>
        <translation>لون بشرة متوسط مائل للداكن</translation>
    </message>
    <message>
        <source>Dark skin tone</source>
        <translation>لون بشرة داكن</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
</context>
<context>
    <name>TreeMenu</name>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Plot it</source>
        <translation>رسمها في مخطط</translation>
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
        <translation>مفتاح Enter يرسمها في مخطط</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>plot</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Plot %1</source>
        <translation>رسم %1 في مخطط</translation>
    </message>
</context>
<context>
    <name>WaitingPane</name>
    <message>
        <source>No room is open</source>
        <translation>لا توجد غرفة مفتوحة</translation>
    </message>
    <message>
        <source>Choose one on the left, or use + to find one.</source>
        <translation>اختر غرفة من القائمة، أو استخدم + للبحث عن واحدة.</translation>
    </message>
    <message>
        <source>The button at the upper left shows the rooms.</source>
        <translation>الزر في الزاوية العليا يعرض الغرف.</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>On this network</source>
        <translation>على هذه الشبكة</translation>
    </message>
</context>
<context>
    <name>WebSocketSource</name>
    <message>
        <source>The handshake was not done within %1 s</source>
        <translation>لم تكتمل المصافحة خلال %1 ث</translation>
    </message>
    <message>
        <source>Not sent: there is no connection</source>
        <translation>لم يُرسل: لا يوجد اتصال</translation>
    </message>
    <message>
        <source>Connected, without a subprotocol</source>
        <translation>متصل، دون بروتوكول فرعي</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>متصل، البروتوكول الفرعي %1</translation>
    </message>
    <message>
        <source>A ping is not answered after %1 ms</source>
        <translation>لم يُجَب عن Ping بعد %1 ملي ث</translation>
    </message>
    <message>
        <source>Nothing is heard any more; the connection was given up</source>
        <translation>لم يعد يُسمع شيء، فتُرك الاتصال</translation>
    </message>
    <message>
        <source>A pong that answers no ping, or an old one</source>
        <translation>رسالة Pong لا تجيب عن Ping، أو قديمة</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>أُجيب عن Ping بعد %1 ملي ث</translation>
    </message>
    <message>
        <source>Closed here with %1: a message beyond the limit of %2 came</source>
        <translation>أُغلق من هنا بالرمز %1: وردت رسالة تتجاوز الحد %2</translation>
    </message>
    <message>
        <source>The connection broke: 1006, %1</source>
        <translation>انقطع الاتصال: 1006، %1</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>أُغلق بالرمز %1، %2</translation>
    </message>
    <message>
        <source>First frame %1 was sent: %2</source>
        <translation>أُرسل الإطار الأول رقم %1: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::AccountSettings</name>
    <message>
        <source>Enter the password that is good now.</source>
        <translation>أدخل كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>كلمة المرور هذه طويلة جدًا. اختر أقصر منها.</translation>
    </message>
    <message>
        <source>Your password has been set. With it you can sign in from other devices, too.</source>
        <translation>عُيّنت كلمة مرورك. بها يمكنك تسجيل الدخول من أجهزة أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Your password has been changed. Everywhere else you have to sign in again.</source>
        <translation>غُيّرت كلمة مرورك. عليك تسجيل الدخول من جديد في كل مكان آخر.</translation>
    </message>
    <message>
        <source>This account has a password by now. Enter that one.</source>
        <translation>صارت لهذا الحساب كلمة مرور. أدخلها.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server shows another key, so nothing was sent.</source>
        <translation>يعرض الخادم مفتاحًا آخر، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Try again when the connection is back.</source>
        <translation>تعذّر الوصول إلى الخادم. أعد المحاولة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>That is not your password.</source>
        <translation>ليست هذه كلمة مرورك.</translation>
    </message>
    <message>
        <source>You are the last owner of this server. Make somebody else an owner first.</source>
        <translation>أنت آخر مالك لهذا الخادم. عيّن مالكًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This server is too old for that. Ask whoever runs it to update it.</source>
        <translation>هذا الخادم أقدم من أن يدعم ذلك. اطلب ممن يديره تحديثه.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>لا يقبل الخادم هذا: %1.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>لا يستطيع الخادم فعل هذا الآن. أعد المحاولة بعد لحظات.</translation>
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
        <translation>غرفة لست فيها</translation>
    </message>
</context>
<context>
    <name>hearth::app::Autostart</name>
    <message>
        <source>%1 can&apos;t be written, so this stays as it was.</source>
        <translation>تعذّرت كتابة ‎%1‎، لذا بقي الأمر كما كان.</translation>
    </message>
</context>
<context>
    <name>hearth::app::BarChart</name>
    <message>
        <source>nothing in this time</source>
        <translation>لا شيء في هذه المدة</translation>
    </message>
    <message>
        <source>%1 in all, the most in “%2”: %3</source>
        <translation>المجموع %1، وأكثره في «%2»: %3</translation>
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
        <translation>نص</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايتات</translation>
    </message>
    <message>
        <source>
… and %1 more</source>
        <translation>
… و%1 أيضًا</translation>
    </message>
</context>
<context>
    <name>hearth::app::CaptureRecorder</name>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>تعذّرت كتابة ‎%1‎: %2</translation>
    </message>
    <message>
        <source>More came than the disk takes: the recording ended.</source>
        <translation>ورد أكثر مما يستوعبه القرص، فانتهى التسجيل.</translation>
    </message>
    <message>
        <source>This file is the one that is looked into.</source>
        <translation>هذا هو الملف الجاري فحصه.</translation>
    </message>
    <message>
        <source>Another recording is written to this file.</source>
        <translation>يُكتب تسجيل آخر في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>hearth::app::CompletionModel</name>
    <message>
        <source>Everybody in this room who is online or away</source>
        <translation>كل من في هذه الغرفة من متصلين أو غائبين</translation>
    </message>
</context>
<context>
    <name>hearth::app::Composition</name>
    <message>
        <source>Save this change first, or leave the message as it was with Esc.</source>
        <translation>احفظ هذا التعديل أولًا، أو اترك الرسالة كما كانت بالمفتاح Esc.</translation>
    </message>
    <message>
        <source>%1 What you wrote is there when you edit it again.</source>
        <translation>%1 ما كتبته يظهر من جديد عند تعديلها.</translation>
    </message>
    <message>
        <source>This is too long for one message. Shorten it, or send it in parts.</source>
        <translation>هذا أطول من أن تسعه رسالة واحدة. اختصره، أو أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>%1 You wrote: %2</source>
        <translation>%1 كتبت: %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionDetails</name>
    <message>
        <source>Not connected: what answers shows another key</source>
        <translation>غير متصل: ما يجيب يعرض مفتاحًا آخر</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Not connected: trying again soon</source>
        <translation>غير متصل: تُعاد المحاولة قريبًا</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>Encrypted (TLS)</source>
        <translation>مشفّر (TLS)</translation>
    </message>
    <message>
        <source>Not needed: it stays on this computer</source>
        <translation>لا حاجة إليه: يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Not encrypted: everyone on the way can read along</source>
        <translation>غير مشفّر: يستطيع كل من على الطريق القراءة</translation>
    </message>
    <message>
        <source>What answers at this address shows another key, so nothing was sent to it. The chat has the keys to compare.</source>
        <translation>ما يجيب على هذا العنوان يعرض مفتاحًا آخر، لذا لم يُرسل إليه شيء. تجد المفتاحين للمقارنة في الدردشة.</translation>
    </message>
    <message>
        <source>This computer knows your server by this key. Nothing is sent to one that shows another.</source>
        <translation>يعرف هذا الحاسوب خادمك بهذا المفتاح. لا يُرسل شيء إلى ما يعرض غيره.</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionModel</name>
    <message>
        <source>unnamed device</source>
        <translation>جهاز بلا اسم</translation>
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
        <translation>في الانتظار: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::ConnectionStatus</name>
    <message>
        <source>encrypted</source>
        <translation>مشفّر</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Connected · %1</source>
        <translation>متصل · %1</translation>
    </message>
    <message>
        <source>Connected · %1 ms · %2</source>
        <translation>متصل · %1 ملي ث · %2</translation>
    </message>
    <message>
        <source>Not connected · another key</source>
        <translation>غير متصل · مفتاح آخر</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Offline · last seen online %1</source>
        <translation>غير متصل · آخر اتصال: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Reconnecting · last seen online %1</source>
        <translation>جارٍ معاودة الاتصال · آخر اتصال: %1</translation>
    </message>
    <message>
        <source>What answers at %1 shows another key than your server, so nothing was sent to it. You can go on reading.</source>
        <translation>ما يجيب على ‎%1‎ يعرض مفتاحًا غير مفتاح خادمك، لذا لم يُرسل إليه شيء. يمكنك متابعة القراءة.</translation>
    </message>
    <message>
        <source>Connection lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Retrying in %1 s (attempt %2).</source>
        <translation>إعادة المحاولة بعد %1 ث (المحاولة %2).</translation>
    </message>
    <message>
        <source>Retrying (attempt %1)…</source>
        <translation>تجري إعادة المحاولة (%1)…</translation>
    </message>
    <message>
        <source>1 message waits.</source>
        <translation>رسالة واحدة في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait.</source>
        <translation>
            <numerusform>لا رسائل في الانتظار.</numerusform>
            <numerusform>رسالة واحدة في الانتظار.</numerusform>
            <numerusform>رسالتان في الانتظار.</numerusform>
            <numerusform>%n رسائل في الانتظار.</numerusform>
            <numerusform>%n رسالة في الانتظار.</numerusform>
            <numerusform>%n رسالة في الانتظار.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::Dashboard</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>معروف منذ %1</translation>
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
        <translation>عرض</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>رد…</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
</context>
<context>
    <name>hearth::app::DeviceModel</name>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EditHistory</name>
    <message>
        <source>The earlier versions can&apos;t be shown: %1</source>
        <translation>تعذّر عرض الإصدارات السابقة: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::EmojiModel</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Smileys</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Animals and plants</source>
        <translation>الحيوانات والنباتات</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
</context>
<context>
    <name>hearth::app::Errand</name>
    <message>
        <source>They are not in this room any more.</source>
        <translation>لم يعد هذا الشخص في هذه الغرفة.</translation>
    </message>
    <message>
        <source>They are not on this server any more.</source>
        <translation>لم يعد هذا الشخص على هذا الخادم.</translation>
    </message>
    <message>
        <source>Not all of them are on this server any more.</source>
        <translation>لم يعد بعضهم على هذا الخادم.</translation>
    </message>
    <message>
        <source>They are not banned any more.</source>
        <translation>لم يعد هذا الشخص محظورًا.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>لم تعد هذه الغرفة موجودة.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>لا يوجد اتصال بالخادم. أعد المحاولة عند عودته.</translation>
    </message>
    <message>
        <source>The server does not allow that: %1.</source>
        <translation>لا يسمح الخادم بذلك: %1.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>الخادم مشغول. يُستأنف هذا بعد لحظات…</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventAlertModel</name>
    <message>
        <source>A field is written as in data.celsius or data.list[0], or it is event or key.</source>
        <translation>يُكتب الحقل هكذا: data.celsius أو data.list[0]، أو يكون event أو key.</translation>
    </message>
    <message>
        <source>Say which value it is compared with.</source>
        <translation>حدّد القيمة التي يُقارن بها.</translation>
    </message>
    <message>
        <source>Above and below need a number, such as 21.5.</source>
        <translation>يلزم «أكبر من» و«أصغر من» عدد، مثل 21.5.</translation>
    </message>
    <message>
        <source>You are told of that already.</source>
        <translation>لديك هذا التنبيه بالفعل.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>بلغ العدد %1 بالفعل. أزل واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>hearth::app::EventTreeModel</name>
    <message>
        <source>more than can be shown</source>
        <translation>أكثر مما يمكن عرضه</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>فجوة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedListModel</name>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedSource</name>
    <message>
        <source>There is no session to read it in; sign in first.</source>
        <translation>لا توجد جلسة لقراءتها فيها. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Nothing can be sent to what is only read</source>
        <translation>لا يمكن إرسال شيء إلى مصدر للقراءة فقط</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>الحدث %1 ناقص</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>الأحداث من %1 إلى %2 ناقصة</translation>
    </message>
    <message>
        <source>The server has other data now: seqs begin anew</source>
        <translation>لدى الخادم الآن بيانات أخرى: يبدأ ترقيم seq من جديد</translation>
    </message>
    <message>
        <source>The connection to the server was lost</source>
        <translation>انقطع الاتصال بالخادم</translation>
    </message>
    <message>
        <source>It goes on with the connection to the server.</source>
        <translation>يُستأنف عند عودة الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>تم الاشتراك</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>انتهت الجلسة</translation>
    </message>
</context>
<context>
    <name>hearth::app::FeedView</name>
    <message>
        <source>This feed is not there any more. What stands here is the last of it.</source>
        <translation>لم تعد هذه الخلاصة موجودة. المعروض هنا آخر ما فيها.</translation>
    </message>
    <message>
        <source>Event %1 is missing</source>
        <translation>الحدث %1 ناقص</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing</source>
        <translation>الأحداث من %1 إلى %2 ناقصة</translation>
    </message>
</context>
<context>
    <name>hearth::app::Feeds</name>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow to read feeds.</source>
        <translation>لا يسمح دورك على هذا الخادم بقراءة الخلاصات.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::FoundModel</name>
    <message>
        <source>a room that is gone</source>
        <translation>غرفة لم تعد موجودة</translation>
    </message>
    <message>
        <source># %1</source>
        <translation># %1</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>رسالة خاصة</translation>
    </message>
</context>
<context>
    <name>hearth::app::FrameShelf</name>
    <message>
        <source>The keyring does not give what was sent to this source and saved for it. What is sent and saved now is known until Hearth ends.</source>
        <translation>لا تعطي حلقة المفاتيح ما أُرسل إلى هذا المصدر وما حُفظ له. ما يُرسل ويُحفظ الآن يبقى معروفًا حتى ينتهي Hearth.</translation>
    </message>
    <message>
        <source>The keyring does not take what is sent and saved. It is known until Hearth ends.</source>
        <translation>لا تحفظ حلقة المفاتيح ما يُرسل ويُحفظ. يبقى معروفًا حتى ينتهي Hearth.</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostCheckup</name>
    <message>
        <source>One problem was found.</source>
        <translation>عُثر على مشكلة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems were found.</source>
        <translation>
            <numerusform>لم يُعثر على مشكلات.</numerusform>
            <numerusform>عُثر على مشكلة واحدة.</numerusform>
            <numerusform>عُثر على مشكلتين.</numerusform>
            <numerusform>عُثر على %n مشكلات.</numerusform>
            <numerusform>عُثر على %n مشكلة.</numerusform>
            <numerusform>عُثر على %n مشكلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well on this computer.</source>
        <translation>كل شيء سليم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No problem was found on this computer, but not everything is as it could be.</source>
        <translation>لم يُعثر على مشكلات على هذا الحاسوب، لكن هناك ما يمكن تحسينه.</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>This computer could not be looked at: %1</source>
        <translation>تعذّر فحص هذا الحاسوب: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostInvite</name>
    <message>
        <source>Anyone on this network may create an account, with or without the link.</source>
        <translation>يمكن لأي شخص على هذه الشبكة إنشاء حساب، بالرابط أو دونه.</translation>
    </message>
    <message>
        <source>Good for %1 and %2. Give it only to those you want there.</source>
        <translation>الصلاحية: %1، %2. لا تعطها إلا لمن تريدهم هناك.</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>one day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::HostOwner</name>
    <message>
        <source>Hearth, on the server&apos;s computer</source>
        <translation>تطبيق Hearth على حاسوب الخادم</translation>
    </message>
</context>
<context>
    <name>hearth::app::HostedServer</name>
    <message>
        <source>The server runs, but did not answer when it was to let you in. Open the chat to try again.</source>
        <translation>الخادم يعمل لكنه لم يجب عند طلب الدخول. افتح الدردشة للمحاولة من جديد.</translation>
    </message>
    <message>
        <source>The server runs, but did not let you in: %1</source>
        <translation>الخادم يعمل لكنه لم يسمح لك بالدخول: %1</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>خادمي</translation>
    </message>
    <message>
        <source>%1&apos;s server</source>
        <translation>خادم %1</translation>
    </message>
    <message>
        <source>The server&apos;s program could not be started.</source>
        <translation>تعذّر تشغيل برنامج الخادم.</translation>
    </message>
    <message>
        <source>The server ended unexpectedly, and was started again.</source>
        <translation>توقف الخادم فجأة، وشُغّل من جديد.</translation>
    </message>
    <message>
        <source>The server ended again and again, so it is not started any more. Its log says more.</source>
        <translation>توقف الخادم مرارًا، لذا لن يُشغَّل بعد الآن. في سجله المزيد.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteModel</name>
    <message>
        <source>1 use left</source>
        <translation>بقي استخدام واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n uses left</source>
        <translation>
            <numerusform>لم يبقَ أي استخدام</numerusform>
            <numerusform>بقي استخدام واحد</numerusform>
            <numerusform>بقي استخدامان</numerusform>
            <numerusform>بقيت %n استخدامات</numerusform>
            <numerusform>بقي %n استخدامًا</numerusform>
            <numerusform>بقي %n استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>لا تنتهي صلاحيتها</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>made on the server&apos;s machine, %1</source>
        <translation>أُنشئت على جهاز الخادم، %1</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>أنشأها %1، %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::InvitePicture</name>
    <message>
        <source>Only a picture on this computer can be read. Save it first.</source>
        <translation>لا تُقرأ إلا صورة على هذا الحاسوب. احفظها أولًا.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>تعذّرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut out the part with the code.</source>
        <translation>هذه الصورة كبيرة جدًا. اقتطع منها جزء الرمز.</translation>
    </message>
    <message>
        <source>This is no picture that can be read here. PNG and JPEG can.</source>
        <translation>ليست هذه صورة يمكن قراءتها هنا. المدعوم PNG وJPEG.</translation>
    </message>
    <message>
        <source>There is no QR code in this picture, or it is not sharp enough.</source>
        <translation>لا يوجد رمز QR في هذه الصورة، أو أنه غير واضح بما يكفي.</translation>
    </message>
    <message>
        <source>The code in this picture is not an invite to a Hearth server.</source>
        <translation>الرمز في هذه الصورة ليس دعوة إلى خادم Hearth.</translation>
    </message>
</context>
<context>
    <name>hearth::app::InviteeModel</name>
    <message>
        <source>%1 is in the room now.</source>
        <translation>صار %1 في الغرفة الآن.</translation>
    </message>
</context>
<context>
    <name>hearth::app::JumpModel</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Browse and create rooms</source>
        <translation>تصفح الغرف وإنشاؤها</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>الخوادم</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <translation>التبديل إلى الداكن</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <translation>التبديل إلى الفاتح</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>اتباع النظام</translation>
    </message>
    <message>
        <source>light or dark, as it is</source>
        <translation>فاتح أو داكن كما هو</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>الخلاصات</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>how the server does</source>
        <translation>أداء الخادم</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>الفاحص</translation>
    </message>
    <message>
        <source>any live stream</source>
        <translation>أي تدفق مباشر</translation>
    </message>
    <message>
        <source>People and invites</source>
        <translation>الأشخاص والدعوات</translation>
    </message>
    <message>
        <source>Online: you may be disturbed</source>
        <translation>متصل: لا مانع من إزعاجك</translation>
    </message>
    <message>
        <source>Do not disturb for 30 minutes</source>
        <translation>عدم الإزعاج لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>Do not disturb for 1 hour</source>
        <translation>عدم الإزعاج لمدة ساعة</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow 9:00</source>
        <translation>عدم الإزعاج حتى الغد 9:00</translation>
    </message>
    <message>
        <source>Do not disturb until you turn it off</source>
        <translation>عدم الإزعاج حتى توقفه</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>تعيين حالة…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <translation>مالك هذه الغرفة</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>owner of the server</source>
        <translation>مالك الخادم</translation>
    </message>
    <message>
        <source>admin of the server</source>
        <translation>مدير الخادم</translation>
    </message>
    <message>
        <source>Owners and moderators — %1</source>
        <translation>المالكون والمشرفون — %1</translation>
    </message>
    <message>
        <source>Members — %1</source>
        <translation>الأعضاء — %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>المتصلون</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>الغائبون</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير المتصلين</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2, last known</source>
        <translation>%1 — %2، آخر ما عُرف</translation>
    </message>
</context>
<context>
    <name>hearth::app::MemberPages</name>
    <message>
        <source>The list comes when the connection is back.</source>
        <translation>تصل القائمة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageActions</name>
    <message>
        <source>the connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>لم تعد الرسالة موجودة</translation>
    </message>
    <message>
        <source>you may not do that here</source>
        <translation>لا يجوز لك ذلك هنا</translation>
    </message>
    <message>
        <source>a room has %1 pinned messages at most</source>
        <translation>الحد الأقصى للرسائل المثبّتة في الغرفة هو %1</translation>
    </message>
    <message>
        <source>it is too much for one message</source>
        <translation>هذا أكثر مما تسعه رسالة واحدة</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>واجه الخادم مشكلة</translation>
    </message>
    <message>
        <source>This needs a connection to the server.</source>
        <translation>يتطلب هذا اتصالًا بالخادم.</translation>
    </message>
    <message>
        <source>The reaction could not be taken back: %1.</source>
        <translation>تعذّر سحب التفاعل: %1.</translation>
    </message>
    <message>
        <source>The reaction could not be added: %1.</source>
        <translation>تعذّرت إضافة التفاعل: %1.</translation>
    </message>
    <message>
        <source>The message could not be deleted: %1.</source>
        <translation>تعذّر حذف الرسالة: %1.</translation>
    </message>
    <message>
        <source>The message could not be pinned: %1.</source>
        <translation>تعذّر تثبيت الرسالة: %1.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1.</source>
        <translation>تعذّر إلغاء تثبيت الرسالة: %1.</translation>
    </message>
    <message>
        <source>It could not be marked as unread: %1.</source>
        <translation>تعذّر تعليمها كغير مقروءة: %1.</translation>
    </message>
    <message>
        <source>The change was not saved: %1.</source>
        <translation>لم يُحفظ التعديل: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageNotices</name>
    <message>
        <source>One more waits before it.</source>
        <translation>قبلها رسالة أخرى في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait before it.</source>
        <translation>
            <numerusform>لا رسائل أخرى قبلها في الانتظار.</numerusform>
            <numerusform>قبلها رسالة أخرى في الانتظار.</numerusform>
            <numerusform>قبلها رسالتان أخريان في الانتظار.</numerusform>
            <numerusform>قبلها %n رسائل أخرى في الانتظار.</numerusform>
            <numerusform>قبلها %n رسالة أخرى في الانتظار.</numerusform>
            <numerusform>قبلها %n رسالة أخرى في الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1، مع %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::MessageSearch</name>
    <message>
        <source>“%1” is not a day. Write it as 2026-11-17, today or yesterday.</source>
        <translation>ليس «%1» يومًا. اكتبه هكذا: ‎2026-11-17‎ أو today أو yesterday.</translation>
    </message>
    <message>
        <source>Nobody that you share a room with is called “%1”.</source>
        <translation>لا أحد ممن تشاركهم غرفة اسمه «%1».</translation>
    </message>
    <message>
        <source>You are in no room called “%1”.</source>
        <translation>لست في غرفة اسمها «%1».</translation>
    </message>
    <message>
        <source>Type a word that is to be in the message, too.</source>
        <translation>اكتب أيضًا كلمة ينبغي أن تكون في الرسالة.</translation>
    </message>
    <message>
        <source>That is too long. 256 characters are looked for at most.</source>
        <translation>هذا طويل جدًا. يُبحث عن 256 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The connection was lost meanwhile.</source>
        <translation>انقطع الاتصال في الأثناء.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::MissedSpan</name>
    <message>
        <source>1 new message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <translation>
            <numerusform>لا جديد منذ %1</numerusform>
            <numerusform>رسالة جديدة منذ %1</numerusform>
            <numerusform>رسالتان جديدتان منذ %1</numerusform>
            <numerusform>%n رسائل جديدة منذ %1</numerusform>
            <numerusform>%n رسالة جديدة منذ %1</numerusform>
            <numerusform>%n رسالة جديدة منذ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::NewMessage</name>
    <message>
        <source>That is as many as one direct message holds. For more make a room.</source>
        <translation>هذا أقصى ما تتسع له رسالة خاصة. لعدد أكبر أنشئ غرفة.</translation>
    </message>
    <message>
        <source>This server has direct messages of two people alone.</source>
        <translation>الرسائل الخاصة على هذا الخادم بين شخصين فقط.</translation>
    </message>
</context>
<context>
    <name>hearth::app::Outbox</name>
    <message>
        <source>the message that it answers is not there any more</source>
        <translation>لم تعد الرسالة التي ترد عليها موجودة</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>الرسالة طويلة جدًا</translation>
    </message>
    <message>
        <source>you can&apos;t write here any more</source>
        <translation>لم يعد بإمكانك الكتابة هنا</translation>
    </message>
    <message>
        <source>the server had a problem</source>
        <translation>واجه الخادم مشكلة</translation>
    </message>
    <message>
        <source>this computer can&apos;t keep it; is the disk full?</source>
        <translation>لا يستطيع هذا الحاسوب حفظها؛ هل القرص ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>hearth::app::OwnPresence</name>
    <message>
        <source>The connection was lost before the others were told.</source>
        <translation>انقطع الاتصال قبل إعلام الآخرين.</translation>
    </message>
    <message>
        <source>The others could not be told: %1</source>
        <translation>تعذّر إعلام الآخرين: %1</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Do not disturb %1</source>
        <translation>عدم الإزعاج %1</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>At most %1 characters, please.</source>
        <translation>الحد الأقصى للمحارف: %1.</translation>
    </message>
    <message>
        <source>There are characters in it that can&apos;t be shown.</source>
        <translation>فيها محارف لا يمكن عرضها.</translation>
    </message>
</context>
<context>
    <name>hearth::app::PinnedMessages</name>
    <message>
        <source>The connection was lost, so the message may still be pinned.</source>
        <translation>انقطع الاتصال، لذا قد تكون الرسالة لا تزال مثبّتة.</translation>
    </message>
    <message>
        <source>You may not unpin messages here.</source>
        <translation>لا يجوز لك إلغاء تثبيت الرسائل هنا.</translation>
    </message>
    <message>
        <source>The message could not be unpinned: %1</source>
        <translation>تعذّر إلغاء تثبيت الرسالة: %1</translation>
    </message>
    <message>
        <source>The pinned messages can&apos;t be shown: %1</source>
        <translation>تعذّر عرض الرسائل المثبّتة: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::Plot</name>
    <message>
        <source>(none)</source>
        <translation>(لا شيء)</translation>
    </message>
</context>
<context>
    <name>hearth::app::RateStrip</name>
    <message>
        <source>/s</source>
        <translation>/ث</translation>
    </message>
</context>
<context>
    <name>hearth::app::ReceivedNotices</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>hearth::app::Replay</name>
    <message>
        <source>%1×</source>
        <translation>‎%1×‎</translation>
    </message>
</context>
<context>
    <name>hearth::app::ReplayServer</name>
    <message>
        <source>Port %1 can&apos;t be listened on: %2</source>
        <translation>تعذّر الاستماع على المنفذ %1: %2</translation>
    </message>
    <message>
        <source>Nothing in “%1” came from a source, so there is nothing to serve.</source>
        <translation>لم يأتِ شيء في «%1» من مصدر، لذا لا شيء لتقديمه.</translation>
    </message>
    <message>
        <source>Replaying %1: %2 events of %3 s, at %4×</source>
        <translation>إعادة عرض ‎%1‎: عدد الأحداث %2، المدة %3 ث، السرعة ‎%4×‎</translation>
    </message>
    <message>
        <source>  event stream  %1</source>
        <translation>  تدفق أحداث    ‎%1‎</translation>
    </message>
    <message>
        <source>  WebSocket     %1</source>
        <translation>  WebSocket     ‎%1‎</translation>
    </message>
    <message>
        <source>Ctrl+C ends it.</source>
        <translation>للإنهاء اضغط Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomBook</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDetails</name>
    <message>
        <source>A room needs a name.</source>
        <translation>يلزم الغرفةَ اسم.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most %1 characters, in one line.</source>
        <translation>اسم الغرفة سطر واحد، والحد الأقصى لمحارفه %1.</translation>
    </message>
    <message>
        <source>A topic has at most %1 characters, in one line.</source>
        <translation>الموضوع سطر واحد، والحد الأقصى لمحارفه %1.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomDirectoryModel</name>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>الخادم مشغول. يُستأنف هذا بعد لحظات…</translation>
    </message>
    <message>
        <source>There is no connection to the server. Try again when it is back.</source>
        <translation>لا يوجد اتصال بالخادم. أعد المحاولة عند عودته.</translation>
    </message>
    <message>
        <source>A room of this name is there already. Choose another name.</source>
        <translation>توجد غرفة بهذا الاسم بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This room is not there any more.</source>
        <translation>لم تعد هذه الغرفة موجودة.</translation>
    </message>
    <message>
        <source>The server said no: %1</source>
        <translation>رفض الخادم: %1</translation>
    </message>
    <message>
        <source>The room&apos;s name</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>Give the room a name.</source>
        <translation>أعطِ الغرفة اسمًا.</translation>
    </message>
    <message>
        <source>A room&apos;s name has at most 64 characters, in one line.</source>
        <translation>اسم الغرفة 64 محرفًا على الأكثر، في سطر واحد.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomLeaving</name>
    <message>
        <source>It is public: you can come back through the list of rooms.</source>
        <translation>هي عامة: يمكنك العودة إليها من قائمة الغرف.</translation>
    </message>
    <message>
        <source>It is private and nobody else is in it, so nobody can ever come back to it.</source>
        <translation>هي خاصة وليس فيها أحد غيرك، فلن يستطيع أحد العودة إليها أبدًا.</translation>
    </message>
    <message>
        <source>It is private: you can only come back when somebody who is in it invites you.</source>
        <translation>هي خاصة: لا يمكنك العودة إلا إذا دعاك أحد من أعضائها.</translation>
    </message>
    <message>
        <source>You own it: it is handed on to the moderator, else to the member, who has been in it for the longest time.</source>
        <translation>أنت مالكها: تُسلَّم إلى أقدم مشرفيها، وإلا فإلى أقدم أعضائها.</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomTitles</name>
    <message>
        <source>a private room</source>
        <translation>غرفة خاصة</translation>
    </message>
</context>
<context>
    <name>hearth::app::RoomView</name>
    <message>
        <source>The messages can&apos;t be shown: %1</source>
        <translation>تعذّر عرض الرسائل: %1</translation>
    </message>
    <message>
        <source>This message is not on this computer. It can be read with a connection.</source>
        <translation>ليست هذه الرسالة على هذا الحاسوب. يمكن قراءتها عند وجود اتصال.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>The message that this answers was not found.</source>
        <translation>لم يُعثر على الرسالة التي ترد عليها هذه.</translation>
    </message>
    <message>
        <source>The message that this answers is not on this computer. It can be read with a connection.</source>
        <translation>الرسالة التي ترد عليها هذه ليست على هذا الحاسوب. يمكن قراءتها عند وجود اتصال.</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>جارٍ البحث عنها…</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>لم تعد في هذه الغرفة</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>عضو واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::SeriesSet</name>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerAdministration</name>
    <message>
        <source>The connection was lost meanwhile. Look whether it was done when it is back.</source>
        <translation>انقطع الاتصال في الأثناء. تحقّق عند عودته مما إذا تم الأمر.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow that: %1.</source>
        <translation>لا يسمح دورك على هذا الخادم بذلك: %1.</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>لم يعد ذلك موجودًا.</translation>
    </message>
    <message>
        <source>The server said no: %1.</source>
        <translation>رفض الخادم: %1.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>This link works on this computer alone: you are connected by an address that means “here”. For others put the server&apos;s own address in its place.</source>
        <translation>يعمل هذا الرابط على هذا الحاسوب وحده: أنت متصل بعنوان يعني «هنا». للآخرين ضع عنوان الخادم نفسه مكانه.</translation>
    </message>
    <message>
        <source>Your connection is not encrypted, and links only lead to encrypted ones. Tell them the address %1, and the code that stands behind “invite=”.</source>
        <translation>اتصالك غير مشفّر، والروابط لا تقود إلا إلى اتصالات مشفّرة. أخبرهم بالعنوان ‎%1‎ وبالرمز الذي يلي «invite=‎».</translation>
    </message>
    <message>
        <source>A reason has at most 256 characters, in one line.</source>
        <translation>السبب 256 محرفًا على الأكثر، في سطر واحد.</translation>
    </message>
    <message>
        <source>The server is busy. This goes on in a moment…</source>
        <translation>الخادم مشغول. يُستأنف هذا بعد لحظات…</translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerEventModel</name>
    <message>
        <source>with %1</source>
        <translation>بالرمز %1</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>0 مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerFinder</name>
    <message>
        <source>1 person there</source>
        <translation>شخص واحد متصل</translation>
    </message>
    <message>
        <source>open to all</source>
        <translation>مفتوح للجميع</translation>
    </message>
    <message>
        <source>invite only</source>
        <translation>بدعوة فقط</translation>
    </message>
    <message>
        <source>no new accounts</source>
        <translation>لا حسابات جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n people there</source>
        <translation>
            <numerusform>لا أحد متصل</numerusform>
            <numerusform>شخص واحد متصل</numerusform>
            <numerusform>شخصان متصلان</numerusform>
            <numerusform>%n أشخاص متصلون</numerusform>
            <numerusform>%n شخصًا متصلًا</numerusform>
            <numerusform>%n شخص متصل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::ServerHistory</name>
    <message>
        <source>other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>reconnects</source>
        <translation>معاودات الاتصال</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>الأخطاء</translation>
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
        <translation>لا يوجد اتصال بالخادم، لذا تعذّر بدء هذه المحادثة. أعد المحاولة عند عودته.</translation>
    </message>
    <message>
        <source>This person is not on this server any more.</source>
        <translation>لم يعد هذا الشخص على هذا الخادم.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be begun: %1</source>
        <translation>تعذّر بدء هذه المحادثة: %1</translation>
    </message>
    <message>
        <source>The server is busy. The conversation opens in a moment…</source>
        <translation>الخادم مشغول. تُفتح المحادثة بعد لحظات…</translation>
    </message>
    <message>
        <source>Hearth can&apos;t use its folder on this computer: drafts and unsent messages are lost when it is closed.</source>
        <translation>لا يستطيع Hearth استخدام مجلده على هذا الحاسوب: تضيع المسودات والرسائل غير المرسلة عند إغلاقه.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to. It may be one of a server on the computer where the link was made.</source>
        <translation>لست في الغرفة التي يقود إليها هذا الرابط. قد تكون غرفة خادم على الحاسوب الذي أُنشئ عليه الرابط.</translation>
    </message>
    <message>
        <source>You are not in the room that this link leads to, or it is not there any more.</source>
        <translation>لست في الغرفة التي يقود إليها هذا الرابط، أو لم تعد موجودة.</translation>
    </message>
    <message>
        <source>A room that is gone</source>
        <translation>غرفة لم تعد موجودة</translation>
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
        <translation>أحد المشرفين</translation>
    </message>
    <message>
        <source>%1 banned you from %2. You can&apos;t come back until that is lifted.</source>
        <translation>حظرك %1 من %2. لا يمكنك العودة حتى يُرفع الحظر.</translation>
    </message>
    <message>
        <source>%1 removed you from %2.</source>
        <translation>أزالك %1 من %2.</translation>
    </message>
    <message>
        <source>you are not in this room any more</source>
        <translation>لم تعد في هذه الغرفة</translation>
    </message>
    <message>
        <source>1 message has not been sent.</source>
        <translation>رسالة واحدة لم تُرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages have not been sent.</source>
        <translation>
            <numerusform>لا رسائل غير مرسلة.</numerusform>
            <numerusform>رسالة واحدة لم تُرسل.</numerusform>
            <numerusform>رسالتان لم تُرسلا.</numerusform>
            <numerusform>%n رسائل لم تُرسل.</numerusform>
            <numerusform>%n رسالة لم تُرسل.</numerusform>
            <numerusform>%n رسالة لم تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 draft is not finished.</source>
        <translation>مسودة واحدة لم تكتمل.</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts are not finished.</source>
        <translation>
            <numerusform>لا مسودات غير مكتملة.</numerusform>
            <numerusform>مسودة واحدة لم تكتمل.</numerusform>
            <numerusform>مسودتان لم تكتملا.</numerusform>
            <numerusform>%n مسودات لم تكتمل.</numerusform>
            <numerusform>%n مسودة لم تكتمل.</numerusform>
            <numerusform>%n مسودة لم تكتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer is too long to be sent. It waits where you write.</source>
        <translation>ردك أطول من أن يُرسل. تجده في خانة الكتابة.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionList</name>
    <message>
        <source>Your account on %1 has been deleted.</source>
        <translation>حُذف حسابك على %1.</translation>
    </message>
    <message>
        <source>The keyring gives no sign-in for this account; it may be locked. This is what was here last. Sign in again under “Servers”.</source>
        <translation>لا تعطي حلقة المفاتيح بيانات الدخول لهذا الحساب، وقد تكون مقفلة. المعروض هنا آخر ما وصل. سجّل الدخول من جديد في «الخوادم».</translation>
    </message>
    <message>
        <source>Sign in again: the keyring gives no sign-in for this account. It may be locked.</source>
        <translation>سجّل الدخول من جديد: لا تعطي حلقة المفاتيح بيانات الدخول لهذا الحساب. قد تكون مقفلة.</translation>
    </message>
    <message>
        <source>You were signed out of %1. Sign in again to go on.</source>
        <translation>سُجّل خروجك من %1. سجّل الدخول من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The keyring is not running or is locked, so you will have to sign in again next time.</source>
        <translation>حلقة المفاتيح لا تعمل أو مقفلة، لذا سيلزمك تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SessionSource</name>
    <message>
        <source>There is no session to look at; sign in first.</source>
        <translation>لا توجد جلسة لفحصها. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Looking at a connection that stands, subprotocol %1</source>
        <translation>فحص اتصال قائم، البروتوكول الفرعي %1</translation>
    </message>
    <message>
        <source>Looking at a session that is not connected now</source>
        <translation>فحص جلسة غير متصلة الآن</translation>
    </message>
    <message>
        <source>Nothing is sent from here: these frames are the app&apos;s own</source>
        <translation>لا يُرسل شيء من هنا: هذه إطارات التطبيق نفسه</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connected, subprotocol %1</source>
        <translation>متصل، البروتوكول الفرعي %1</translation>
    </message>
    <message>
        <source>A frame of %1 that can&apos;t be read, and is not shown</source>
        <translation>إطار حجمه %1 تعذّرت قراءته، فلا يُعرض</translation>
    </message>
    <message>
        <source>Ping answered after %1 ms</source>
        <translation>أُجيب عن Ping بعد %1 ملي ث</translation>
    </message>
    <message>
        <source>Closed with %1, %2</source>
        <translation>أُغلق بالرمز %1، %2</translation>
    </message>
    <message>
        <source>Closed here</source>
        <translation>أُغلق من هنا</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>انتهت الجلسة</translation>
    </message>
</context>
<context>
    <name>hearth::app::SignIn</name>
    <message>
        <source>This server&apos;s key could not be saved in your profile, so you will be asked about it again next time. Is the disk full, or the profile read-only?</source>
        <translation>تعذّر حفظ مفتاح هذا الخادم في ملف تعريفك، لذا ستُسأل عنه من جديد في المرة القادمة. هل القرص ممتلئ، أو ملف التعريف للقراءة فقط؟</translation>
    </message>
    <message>
        <source>Enter your user name.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>A user name has at most 64 characters, in one line.</source>
        <translation>اسم المستخدم 64 محرفًا على الأكثر، في سطر واحد.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة مرورك.</translation>
    </message>
    <message>
        <source>This password is too long. Choose a shorter one.</source>
        <translation>كلمة المرور هذه طويلة جدًا. اختر أقصر منها.</translation>
    </message>
    <message>
        <source>A display name has at most 64 characters, in one line. Choose a shorter one.</source>
        <translation>الاسم المعروض 64 محرفًا على الأكثر، في سطر واحد. اختر أقصر منه.</translation>
    </message>
    <message>
        <source>This is not an invite code. Copy it again, or paste the whole link as the address.</source>
        <translation>ليس هذا رمز دعوة. انسخه من جديد، أو الصق الرابط كله في خانة العنوان.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask whoever runs the server.</source>
        <translation>لم يعد يجوز لهذا الحساب تسجيل الدخول. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>This server takes no new accounts without an invite, or none at all. Ask whoever runs it for one.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة دون دعوة، أو لا يقبلها أبدًا. اطلب دعوة ممن يديره.</translation>
    </message>
    <message>
        <source>The server does not take this invite: it is mistyped, was used up, has expired or was taken back, or the server takes no new accounts. Check it, or ask for a new one.</source>
        <translation>لا يقبل الخادم هذه الدعوة: كُتبت خطأ، أو استُنفدت، أو انتهت صلاحيتها، أو أُبطلت، أو لا يقبل الخادم حسابات جديدة. تحقّق منها، أو اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The server does not accept this: %1.</source>
        <translation>لا يقبل الخادم هذا: %1.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check both and try again.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة. تحقّق منهما وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>الاسم «%1» محجوز. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The server can&apos;t do this right now. Try again in a moment.</source>
        <translation>لا يستطيع الخادم فعل هذا الآن. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Wait a second, then try again.</source>
        <translation>انتظر ثانية، ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n seconds, then try again.</source>
        <translation>
            <numerusform>انتظر لحظة، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر ثانيتين، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر %n ثوانٍ، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر %n ثانية، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر %n ثانية، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>انتظر لحظة، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر دقيقة، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر دقيقتين، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر %n دقائق، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر %n دقيقة، ثم أعد المحاولة.</numerusform>
            <numerusform>انتظر %n دقيقة، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is too short. Choose one of %1 characters at least.</source>
        <translation>كلمة المرور هذه قصيرة جدًا. الحد الأدنى للمحارف: %1.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Choose another one, of several words for example.</source>
        <translation>كلمة المرور هذه سهلة التخمين. اختر غيرها، من عدة كلمات مثلًا.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SlashCommands</name>
    <message>
        <source>topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Changes the topic of this room</source>
        <translation>تغيير موضوع هذه الغرفة</translation>
    </message>
    <message>
        <source>@user</source>
        <translation>@مستخدم</translation>
    </message>
    <message>
        <source>Brings somebody into this room</source>
        <translation>إدخال شخص إلى هذه الغرفة</translation>
    </message>
    <message>
        <source>Leaves this room</source>
        <translation>مغادرة هذه الغرفة</translation>
    </message>
    <message>
        <source>Tells the others that you are there</source>
        <translation>إعلام الآخرين بأنك متصل</translation>
    </message>
    <message>
        <source>Tells the others that you are away</source>
        <translation>إعلام الآخرين بأنك غائب</translation>
    </message>
    <message>
        <source>Asks the others not to disturb you</source>
        <translation>الطلب من الآخرين عدم إزعاجك</translation>
    </message>
    <message>
        <source>emoji text</source>
        <translation>إيموجي ونص</translation>
    </message>
    <message>
        <source>Says something of yourself</source>
        <translation>قول شيء عن نفسك</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Says it with a shrug</source>
        <translation>قولها مع هزّ الكتفين</translation>
    </message>
    <message>
        <source>%1 stands alone.</source>
        <translation>يُكتب ‎%1 وحده.</translation>
    </message>
    <message>
        <source>/leave stands alone.</source>
        <translation>يُكتب ‎/leave وحده.</translation>
    </message>
    <message>
        <source>Whom? Write the user name behind /invite.</source>
        <translation>من؟ اكتب اسم المستخدم بعد ‎/invite.</translation>
    </message>
    <message>
        <source>Nobody here is known as %1.</source>
        <translation>لا أحد معروف هنا باسم %1.</translation>
    </message>
    <message>
        <source>Until when? Write /dnd alone, or 30m, 1h, tomorrow or off behind it.</source>
        <translation>حتى متى؟ اكتب ‎/dnd وحده، أو بعده ‎30m‎ أو ‎1h‎ أو tomorrow أو off.</translation>
    </message>
    <message>
        <source>This server can&apos;t end it by itself. Write /dnd alone.</source>
        <translation>لا يستطيع هذا الخادم إنهاءه تلقائيًا. اكتب ‎/dnd وحده.</translation>
    </message>
    <message>
        <source>The connection was lost before the command was carried out.</source>
        <translation>انقطع الاتصال قبل تنفيذ الأمر.</translation>
    </message>
    <message>
        <source>That could not be done: %1</source>
        <translation>تعذّر فعل ذلك: %1</translation>
    </message>
    <message>
        <source>There is no command %1 here. Two slashes at the beginning write it as it is.</source>
        <translation>لا يوجد هنا أمر ‎%1‎. شرطتان مائلتان في البداية تكتبانه كما هو.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceDesk</name>
    <message>
        <source>The keyring does not take what is secret of this source. It is known until Hearth ends, and has to be entered again after that.</source>
        <translation>لا تحفظ حلقة المفاتيح أسرار هذا المصدر. تبقى معروفة حتى ينتهي Hearth، ثم يلزم إدخالها من جديد.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceForm</name>
    <message>
        <source>“%1” is no header: a header is “Name: value”.</source>
        <translation>ليس «%1» ترويسة. الترويسة هكذا: «Name: value».</translation>
    </message>
    <message>
        <source>Where does the stream come from?</source>
        <translation>من أين يأتي التدفق؟</translation>
    </message>
    <message>
        <source>“%1” is no address of a stream.</source>
        <translation>ليس «%1» عنوان تدفق.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>From 0 to %1 seconds; 0 is never.</source>
        <translation>من 0 إلى %1 ثانية، و0 يعني أبدًا.</translation>
    </message>
    <message>
        <source>The keyring does not give what is secret of this source. Unlock it and choose the source again, or enter it anew.</source>
        <translation>لا تعطي حلقة المفاتيح أسرار هذا المصدر. افتح قفلها واختر المصدر من جديد، أو أدخلها مجددًا.</translation>
    </message>
    <message>
        <source>That is the address of an event stream.</source>
        <translation>هذا عنوان تدفق أحداث.</translation>
    </message>
    <message>
        <source>That is the address of a WebSocket.</source>
        <translation>هذا عنوان WebSocket.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and no file.</source>
        <translation>«%1» مجلد وليس ملفًا.</translation>
    </message>
</context>
<context>
    <name>hearth::app::SourceFrames</name>
    <message>
        <source>Give the template a name.</source>
        <translation>أعطِ القالب اسمًا.</translation>
    </message>
    <message>
        <source>There is nothing to save: write the frame first.</source>
        <translation>لا شيء لحفظه. اكتب الإطار أولًا.</translation>
    </message>
    <message>
        <source>A template has %1 characters at most.</source>
        <translation>أقصى طول للقالب بالمحارف: %1.</translation>
    </message>
    <message>
        <source>There are %1 already. Take one away first.</source>
        <translation>بلغ العدد %1 بالفعل. أزل واحدًا أولًا.</translation>
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
        <translation>ملف</translation>
    </message>
    <message>
        <source>pipe</source>
        <translation>أنبوب</translation>
    </message>
    <message>
        <source>It is not connected.</source>
        <translation>ليس متصلًا.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at character %2.</source>
        <translation>ليس هذا JSON: %1 عند المحرف %2.</translation>
    </message>
    <message>
        <source>Bytes are pairs of the digits 0 to 9 and A to F.</source>
        <translation>البايتات أزواج من الأرقام 0 إلى 9 وA إلى F.</translation>
    </message>
    <message>
        <source>This is no JSON: a frame of JSON is one value.</source>
        <translation>ليس هذا JSON: إطار JSON قيمة واحدة.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>إعادة عرض</translation>
    </message>
    <message>
        <source>session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>خلاصة</translation>
    </message>
</context>
<context>
    <name>hearth::app::TileModel</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Messages / s</source>
        <translation>الرسائل / ث</translation>
    </message>
    <message>
        <source>Delivery p50 / p99</source>
        <translation>التسليم p50 / p99</translation>
    </message>
    <message>
        <source>Reconnects / min</source>
        <translation>معاودة الاتصال / د</translation>
    </message>
    <message>
        <source>Errors / min</source>
        <translation>الأخطاء / د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>the same for %1</source>
        <translation>دون تغيّر خلال %1</translation>
    </message>
    <message>
        <source>%1 more in %2</source>
        <translation>زيادة %1 خلال %2</translation>
    </message>
    <message>
        <source>%1 fewer in %2</source>
        <translation>نقصان %1 خلال %2</translation>
    </message>
    <message>
        <source>peak %1</source>
        <translation>الذروة %1</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>لا شيء خلال %1</translation>
    </message>
    <message>
        <source>%1 / %2 ms</source>
        <translation>‏‎%1 / %2‎ ملي ث</translation>
    </message>
    <message>
        <source>within target</source>
        <translation>ضمن الهدف</translation>
    </message>
    <message>
        <source>above %1 ms</source>
        <translation>أعلى من %1 ملي ث</translation>
    </message>
    <message>
        <source>nobody was lost</source>
        <translation>لم ينقطع أحد</translation>
    </message>
    <message>
        <source>%1 resumed, %2 fresh</source>
        <translation>مستأنف %1، جديد %2</translation>
    </message>
    <message>
        <source>no rate limits hit</source>
        <translation>لم يُبلَغ أي حد للمعدل</translation>
    </message>
    <message>
        <source>%1 by rate limits</source>
        <translation>بحدود المعدل: %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimeChart</name>
    <message>
        <source>Threshold: above %1</source>
        <translation>حد التنبيه: أكبر من %1</translation>
    </message>
    <message>
        <source>Threshold: below %1</source>
        <translation>حد التنبيه: أصغر من %1</translation>
    </message>
</context>
<context>
    <name>hearth::app::TimelineModel</name>
    <message>
        <source>Edited %1</source>
        <translation>عُدّلت: %1</translation>
    </message>
    <message>
        <source>saving the change…</source>
        <translation>جارٍ حفظ التعديل…</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Message removed by its author</source>
        <translation>رسالة أزالها كاتبها</translation>
    </message>
    <message>
        <source>Message removed by a moderator</source>
        <translation>رسالة أزالها مشرف</translation>
    </message>
    <message>
        <source>Message removed</source>
        <translation>رسالة أُزيلت</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>رسالة سابقة</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا أحد غيرهم</numerusform>
            <numerusform>شخص آخر</numerusform>
            <numerusform>شخصان آخران</numerusform>
            <numerusform>%n آخرون</numerusform>
            <numerusform>%n شخصًا آخر</numerusform>
            <numerusform>%n شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayItem</name>
    <message>
        <source>1 message is for you</source>
        <translation>رسالة واحدة موجهة إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are for you</source>
        <translation>
            <numerusform>لا رسائل موجهة إليك</numerusform>
            <numerusform>رسالة واحدة موجهة إليك</numerusform>
            <numerusform>رسالتان موجهتان إليك</numerusform>
            <numerusform>%n رسائل موجهة إليك</numerusform>
            <numerusform>%n رسالة موجهة إليك</numerusform>
            <numerusform>%n رسالة موجهة إليك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::TrayMenu</name>
    <message>
        <source>Open Hearth</source>
        <translation>فتح Hearth</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>hearth::app::TypingNames</name>
    <message>
        <source>%1 is typing…</source>
        <translation>يكتب %1 الآن…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>يكتب %1 و%2 الآن…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are typing…</source>
        <translation>
            <numerusform>لا أحد يكتب الآن…</numerusform>
            <numerusform>يكتب شخص واحد الآن…</numerusform>
            <numerusform>يكتب شخصان الآن…</numerusform>
            <numerusform>يكتب %n أشخاص الآن…</numerusform>
            <numerusform>يكتب %n شخصًا الآن…</numerusform>
            <numerusform>يكتب %n شخص الآن…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hearth::app::WatchedTransport</name>
    <message>
        <source>It could not be opened</source>
        <translation>تعذّر فتحه</translation>
    </message>
    <message>
        <source>The server showed another key than the known one, %1; nothing was sent</source>
        <translation>عرض الخادم المفتاح ‎%1‎ بدل المفتاح المعروف، ولم يُرسل شيء</translation>
    </message>
</context>
</TS>
