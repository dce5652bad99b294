<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
<context>
    <name>qorgan::ui::AccountForm</name>
    <message>
        <source>Login: letters and digits</source>
        <translation>Логин: әріптер мен цифрлар</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Special rank</source>
        <translation>Арнаулы атағы</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Administrative section</source>
        <translation>Әкімшілік учаскесі</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>Қызмет телефоны</translation>
    </message>
    <message>
        <source>What the account may do; several roles are possible</source>
        <translation>Есептік жазбаға не рұқсат етіледі; бірнеше рөл берілуі мүмкін</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AccountModel</name>
    <message>
        <source>Login</source>
        <translation>Логин</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Т.А.Ә.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Рөлдері</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Атағы</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Учаскесі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>бұғатталған</translation>
    </message>
    <message>
        <source>active</source>
        <translation>қолданыста</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AccountStep</name>
    <message>
        <source>Folder for the register</source>
        <translation>Тізілімге арналған папка</translation>
    </message>
    <message>
        <source>A training register</source>
        <translation>Оқу тізілімі</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Алғашқы есептік жазба</translation>
    </message>
    <message>
        <source>It is filled with invented people and three years of their cases. It is violet, so that nobody takes it for the real one. The login is “demo”.</source>
        <translation>Ол ойдан шығарылған адамдармен және олардың үш жылдық істерімен толтырылады. Нақты тізіліммен шатастырмау үшін түсі күлгін. Логин — «demo».</translation>
    </message>
    <message>
        <source>Whoever opens the register first looks after it: accounts, backups. In a small station this is the head as well.</source>
        <translation>Тізілімді алғаш ашқан адам оған жауап береді: есептік жазбалар, сақтық көшірмелер. Шағын бөлімшеде бұл — бастықтың өзі.</translation>
    </message>
    <message>
        <source>&amp;Create the register</source>
        <translation>Тізілімді &amp;жасау</translation>
    </message>
    <message>
        <source>&amp;Folder for the register, on this computer&apos;s own disk</source>
        <translation>Осы компьютердің өз дискісіндегі тізілім &amp;папкасы</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Таң&amp;дау…</translation>
    </message>
    <message>
        <source>Your &amp;full name</source>
        <translation>&amp;Тегіңіз, атыңыз, әкеңіздің аты</translation>
    </message>
    <message>
        <source>&amp;Login: letters and digits</source>
        <translation>&amp;Логин: әріптер мен цифрлар</translation>
    </message>
    <message>
        <source>I am the &amp;head of the unit as well</source>
        <translation>Мен бөлімше &amp;бастығымын</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AccountsSection</name>
    <message>
        <source>The new password opens the register from now on.</source>
        <translation>Тізілімді енді жаңа құпиясөз ашады.</translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>Есептік жазба қосылды.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>Есептік жазба өзгертілді.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>Есептік жазба бұғатталды.</translation>
    </message>
    <message>
        <source>“%1” will not open the register any more. What it recorded stays under its name.</source>
        <translation>«%1» тізілімді бұдан былай аша алмайды. Ол енгізген жазбалар өз атында қалады.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Add &amp;the account</source>
        <translation>&amp;Есептік жазбаны қосу</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>Өз&amp;герістерді сақтау</translation>
    </message>
    <message>
        <source>The accounts are as they were</source>
        <translation>Есептік жазбалар өзгерген жоқ</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>Қал&amp;дыру</translation>
    </message>
    <message>
        <source>D&amp;isable the account</source>
        <translation>Есептік жазбаны &amp;бұғаттау</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>Бұ&amp;ғаттау…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>Жаңа құ&amp;пиясөз…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Өз&amp;герту…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Тізімге оралу</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Жаңа есептік жазба</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Есептік жазбаны өзгерту</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Қосу…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ActSection</name>
    <message>
        <source>Offender intoxicated</source>
        <translation>Құқық бұзушы мас күйінде</translation>
    </message>
    <message>
        <source>Children present, number</source>
        <translation>Қасында болған балалар саны</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AdministrationPage</name>
    <message>
        <source>Accounts</source>
        <translation>Есептік жазбалар</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Көшірме және тексеру</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Қағидалар</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Менің құпиясөзім</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Әкімшілік</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Әкімшілік бөлімдері</translation>
    </message>
    <message>
        <source>Sections to the left</source>
        <translation>Сол жақтағы бөлімдер</translation>
    </message>
    <message>
        <source>Sections to the right</source>
        <translation>Оң жақтағы бөлімдер</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Нысандар</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AppearanceSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 ішінен %1</translation>
    </message>
    <message>
        <source>Came on %1</source>
        <translation>Келген күндері: %1</translation>
    </message>
    <message>
        <source>The appearance is recorded.</source>
        <translation>Келгені енгізілді.</translation>
    </message>
    <message>
        <source>Appearances at the police</source>
        <translation>Полицияға тіркелуге келу</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Келген уақыты</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Не айтылды</translation>
    </message>
    <message>
        <source>Record the a&amp;ppearance</source>
        <translation>К&amp;елгенін енгізу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ApprovalOffers</name>
    <message>
        <source>The head returned your order No. %1: %2</source>
        <translation>Басшы сіздің № %1 нұсқамаңызды қайтарды: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Тағы %n.</numerusform>
            <numerusform>Тағы %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the re&amp;turned one</source>
        <translation>&amp;Қайтарылғанын ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n of your orders wait(s) for the head&apos;s approval.</source>
        <translation>
            <numerusform>Сіздің %n нұсқамаңыз басшының мақұлдауын күтуде.</numerusform>
            <numerusform>Сіздің %n нұсқамаңыз басшының мақұлдауын күтуде.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the one that waits &amp;longest</source>
        <translation>Ең көп &amp;күткенін ашу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ApprovalSection</name>
    <message>
        <source>The order is approved.</source>
        <translation>Нұсқама мақұлданды.</translation>
    </message>
    <message>
        <source>The order is returned; its officer sees why.</source>
        <translation>Нұсқама қайтарылды; қызметкер себебін көреді.</translation>
    </message>
    <message>
        <source>Returned by the head on %1: %2</source>
        <translation>Басшы қайтарды, %1: %2</translation>
    </message>
    <message>
        <source>Served before the head approved it; it still waits for that.</source>
        <translation>Басшы мақұлдағанға дейін тапсырылды; мақұлдау әлі күтілуде.</translation>
    </message>
    <message>
        <source>Waits for the head&apos;s approval. Where it cannot wait, it may be served before: the victim&apos;s safety goes first.</source>
        <translation>Басшының мақұлдауын күтуде. Кейінге қалдыруға болмаса, бұрын тапсыруға болады: алдымен жәбірленушінің қауіпсіздігі.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Мақұлдау</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Мақұлдау</translation>
    </message>
    <message>
        <source>Why it is returned; the order ends at once</source>
        <translation>Қайтару себебі; нұсқаманың күші бірден жойылады</translation>
    </message>
    <message>
        <source>R&amp;eturn</source>
        <translation>Қа&amp;йтару</translation>
    </message>
    <message>
        <source>Issue &amp;another order</source>
        <translation>Басқа нұсқама &amp;шығару</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AttachmentModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Қосылды</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>video</source>
        <translation>бейнежазба</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>дыбыс жазбасы</translation>
    </message>
    <message>
        <source>document</source>
        <translation>құжат</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 КБ</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AttachmentSection</name>
    <message>
        <source>Add files to the incident</source>
        <translation>Оқиғаға файл қосу</translation>
    </message>
    <message>
        <source>The file is in the register; the one outside is still where it was</source>
        <translation>Файл тізілімге қосылды; сырттағысы өз орнында қалды</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Файлдың көшірмесін сақтау</translation>
    </message>
    <message>
        <source>A copy is saved outside the register, where anyone at this computer may find it</source>
        <translation>Көшірме тізілімнен тыс сақталды: оны осы компьютерде отырған кез келген адам таба алады</translation>
    </message>
    <message>
        <source>Photographs, scans, recordings</source>
        <translation>Фотосуреттер, сканкөшірмелер, жазбалар</translation>
    </message>
    <message>
        <source>Nothing is attached. Drop files here or press the button: up to 50 MB each. They are kept encrypted in the register.</source>
        <translation>Қоса тіркелген файл жоқ. Файлдарды осы жерге сүйреп әкеліңіз немесе батырманы басыңыз: әрқайсысы 50 МБ-тан аспауы керек. Олар тізілімде шифрланып сақталады.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Файл &amp;қосу…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Файл көшірілуде</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Есептік жазба</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Толығырақ</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BlankModel</name>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Нөмірлері</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Қалғаны</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Жұмсалғаны</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Есептен шығарылғаны</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Белгіленбегені</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <translation>Екі рет белгіленгені</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Сақтаушысы</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Жүкқұжаты</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BlanksPane</name>
    <message>
        <source>The blanks could not be read</source>
        <translation>Бланкілерді оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Reading the blanks…</source>
        <translation>Бланкілер оқылып жатыр…</translation>
    </message>
    <message>
        <source>No strict-account blanks are entered yet</source>
        <translation>Қатаң есептегі бланкілер әлі енгізілмеген</translation>
    </message>
    <message>
        <source>A head enters each block as it is received: the series, the numbers, who keeps them.</source>
        <translation>Басшы бланкілерді алған сайын енгізеді: сериясы, нөмірлері, кім сақтайды.</translation>
    </message>
    <message>
        <source>Each number that is used or spoiled is marked. A number below the highest marked one that nobody marked is a gap to be explained; one marked twice stands on two papers.</source>
        <translation>Жұмсалған не бүлінген әр нөмір белгіленеді. Белгіленген ең үлкен нөмірден кіші, бірақ ешкім белгілемеген нөмір — түсіндіруді қажет ететін олқылық; екі рет белгіленгені екі қағазда тұр.</translation>
    </message>
    <message>
        <source>Blocks of blanks</source>
        <translation>Бланкілер тізімі</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BreachSection</name>
    <message>
        <source>protocol %1</source>
        <translation>хаттама № %1</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>хаттама әлі жоқ</translation>
    </message>
    <message>
        <source>No breach has been recorded.</source>
        <translation>Бұзушылық енгізілмеген.</translation>
    </message>
    <message>
        <source>The breach is recorded.</source>
        <translation>Бұзушылық енгізілді.</translation>
    </message>
    <message>
        <source>The protocol is entered.</source>
        <translation>Хаттама енгізілді.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Бұзушылықтар</translation>
    </message>
    <message>
        <source>What was not kept</source>
        <translation>Қандай шектеу сақталмады</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Қалай анықталды</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Хаттама нөмірі</translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation>Жасалған күні</translation>
    </message>
    <message>
        <source>Breach of</source>
        <translation>Бұзушылық уақыты</translation>
    </message>
    <message>
        <source>Record the breach</source>
        <translation>Бұзушылықты енгізу</translation>
    </message>
    <message>
        <source>Enter the protocol</source>
        <translation>Хаттаманы енгізу</translation>
    </message>
    <message>
        <source>no protocol, and its time has passed</source>
        <translation>хаттама жоқ, мерзімі өтіп кетті</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CancelSection</name>
    <message>
        <source>The order is cancelled.</source>
        <translation>Нұсқаманың күші жойылды.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Күшін жою</translation>
    </message>
    <message>
        <source>Reason; it cannot be undone</source>
        <translation>Себебі; кері қайтаруға болмайды</translation>
    </message>
    <message>
        <source>&amp;Cancel the order</source>
        <translation>Нұсқаманың &amp;күшін жою</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CaseSection</name>
    <message>
        <source>no breach</source>
        <translation>бұзушылықсыз</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <translation>бос: %1</translation>
    </message>
    <message>
        <source>The case is registered.</source>
        <translation>Іс тіркелді.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n іс</numerusform>
            <numerusform>%n іс</numerusform>
        </translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>тіркелген күні: %1</translation>
    </message>
    <message numerus="yes">
        <source>follows %n breach(es)</source>
        <translation>
            <numerusform>%n бұзушылық бойынша</numerusform>
            <numerusform>%n бұзушылық бойынша</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decided %2</source>
        <translation>%1, шешім күні: %2</translation>
    </message>
    <message>
        <source>closed %1: %2</source>
        <translation>тоқтатылған күні: %1; %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Breach it follows</source>
        <translation>Қай бұзушылық бойынша</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Істің түрі</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Істің нөмірі</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>бос болса: бүгін</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Істі ашу</translation>
    </message>
    <message numerus="yes">
        <source>%n open, the oldest since %1</source>
        <translation>
            <numerusform>%n ашық, ең ескісі %1 бастап</numerusform>
            <numerusform>%n ашық, ең ескісі %1 бастап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>%n күн ашық тұр</numerusform>
            <numerusform>%n күн ашық тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>бүгін ашылды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Chain</name>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Шара жоқ</translation>
    </message>
    <message>
        <source>none taken yet</source>
        <translation>әзірге қолданылмаған</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Нұсқама</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Шара</translation>
    </message>
    <message>
        <source>%1 No. %2, issued %3</source>
        <translation>%1 № %2, шығарылған уақыты %3</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Тапсырылмаған</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>енді қажет емес</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>after service</source>
        <translation>тапсырылған соң</translation>
    </message>
    <message>
        <source>none were due</source>
        <translation>қажет болған жоқ</translation>
    </message>
    <message>
        <source>%1 of %2, %3 missed</source>
        <translation>%1 / %2, өткізіп алынғаны: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыста</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аяқталады</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Күші жойылды</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ауыстырылды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CheckBeads</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <translation>Апта сайынғы тексерулер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CheckSection</name>
    <message>
        <source>The check is recorded.</source>
        <translation>Тексеру жазылды.</translation>
    </message>
    <message>
        <source>sober: %1</source>
        <translation>мас емес: %1</translation>
    </message>
    <message>
        <source>No check has been recorded yet.</source>
        <translation>Әзірге тексеру жазылмаған.</translation>
    </message>
    <message>
        <source>Control checks</source>
        <translation>Бақылау тексерулері</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Тексерілген уақыты</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>Айық</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>жазылмаған</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>&amp;Record the check</source>
        <translation>Тексеруді жа&amp;зу</translation>
    </message>
    <message>
        <source>The check is recorded. It found a breach of the alcohol ban.</source>
        <translation>Тексеру енгізілді. Алкогольге тыйымның бұзылғаны анықталды.</translation>
    </message>
    <message>
        <source>It will be asked at the next check.</source>
        <translation>Келесі тексеруде сұралады.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>белгісі жоқ</translation>
    </message>
    <message>
        <source>Victim asked alone</source>
        <translation>Жәбірленушімен оңаша сөйлесілді</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Жаңа мән-жайлар</translation>
    </message>
    <message>
        <source>To ask at the next check</source>
        <translation>Келесі тексеруде сұрау керек</translation>
    </message>
    <message>
        <source>Signs of intoxication</source>
        <translation>Мас болу белгілері</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Сұрақты қосу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ChildSection</name>
    <message>
        <source>The answers about the children are recorded.</source>
        <translation>Балалар туралы жауаптар енгізілді.</translation>
    </message>
    <message>
        <source>Recorded; what is not answered stays on the list.</source>
        <translation>Енгізілді; жауапсыз сұрақтар тізімде қалады.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалар</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>Не көрілді, не айтылды</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Жауаптарды енгізу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ClosingSection</name>
    <message>
        <source>the only victim of the incident</source>
        <translation>оқиғаның жалғыз жәбірленушісі</translation>
    </message>
    <message>
        <source>%1 (already reconciled)</source>
        <translation>%1 (татуласу бұрын қолданылған)</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Іс тоқтатылды.</translation>
    </message>
    <message>
        <source>Close a case</source>
        <translation>Істі тоқтату</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not closed</source>
        <translation>
            <numerusform>%n іс тоқтатылмаған</numerusform>
            <numerusform>%n іс тоқтатылмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to close</source>
        <translation>Тоқтатылатын іс</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Reconciled with</source>
        <translation>Кіммен татуласты</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Тоқтатылған күні</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>бос болса: бүгін</translation>
    </message>
    <message>
        <source>Reason, as supervision will ask</source>
        <translation>Себебі (қадағалау органы сұрайды)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Істі тоқтату</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ControlPage</name>
    <message>
        <source>Reading what is to be looked at…</source>
        <translation>Қаралатын мәселелер оқылуда…</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Неге назар аудару керек</translation>
    </message>
    <message>
        <source>Lines of the topic</source>
        <translation>Тақырып жазбалары</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ConversationSection</name>
    <message numerus="yes">
        <source>By law at most %n minute(s); with a minor a legal representative or a teacher is present.</source>
        <translation>
            <numerusform>Заң бойынша %n минуттан аспайды; кәмелетке толмағанмен заңды өкілінің немесе педагогтің қатысуымен өткізіледі.</numerusform>
            <numerusform>Заң бойынша %n минуттан аспайды; кәмелетке толмағанмен заңды өкілінің немесе педагогтің қатысуымен өткізіледі.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is recorded.</source>
        <translation>Әңгімелесу тіркелді.</translation>
    </message>
    <message>
        <source>Preventive conversations</source>
        <translation>Профилактикалық әңгімелесулер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>өткізілмеген</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n әңгімелесу</numerusform>
            <numerusform>%n әңгімелесу</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 ago</source>
        <translation>соңғысы %1 бұрын</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>қатысқандар: %1</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Өткізілген уақыты</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ұзақтығы, минут</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Present beside the person</source>
        <translation>Адамнан басқа қатысқандар</translation>
    </message>
    <message>
        <source>What was said, what was promised</source>
        <translation>Не айтылды, не уәде етілді</translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation>Әңгімелесуді тіркеу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CopiesSection</name>
    <message>
        <source>The copy is entered.</source>
        <translation>Көшірме есепке алынды.</translation>
    </message>
    <message>
        <source>No copy has been sent yet.</source>
        <translation>Көшірме әлі жіберілген жоқ.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>Sent or handed over at</source>
        <translation>Жіберілген немесе тапсырылған уақыты</translation>
    </message>
    <message>
        <source>Sent to the prosec&amp;utor</source>
        <translation>П&amp;рокурорға жіберілді</translation>
    </message>
    <message>
        <source>Handed to the &amp;victim</source>
        <translation>&amp;Жәбірленушіге тапсырылды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CorrectionForm</name>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation>Түзетуді &amp;сақтау</translation>
    </message>
    <message>
        <source>Hidden facts</source>
        <translation>Жасырын мәліметтер</translation>
    </message>
    <message>
        <source>Show and correct: %1</source>
        <translation>Көрсетіп түзету: %1</translation>
    </message>
    <message>
        <source>The log notes who looked, not what stood there</source>
        <translation>Журналға кім қарағаны жазылады, мазмұны жазылмайды</translation>
    </message>
    <message>
        <source>&amp;Give up the correction</source>
        <translation>Түзетуден &amp;бас тарту</translation>
    </message>
    <message>
        <source>Records what was changed</source>
        <translation>Өзгертілген мәліметтерді тіркейді</translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not recorded yet.</source>
        <translation>Мұнда %1 дейін енгізген мәліметтеріңіз тұр; олар карточкаға әлі жазылған жоқ.</translation>
    </message>
    <message>
        <source>Start from the recorded facts</source>
        <translation>Жазылған деректерден бастау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Curtain</name>
    <message>
        <source>Locked</source>
        <translation>Құлыпталған</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Жабық</translation>
    </message>
    <message>
        <source>The register is locked. What was not saved is still here.</source>
        <translation>Тізілім құлыпталған. Сақталмаған деректер орнында.</translation>
    </message>
    <message>
        <source>F12 or Enter uncovers the window.</source>
        <translation>Терезені F12 немесе Enter пернесі қайта ашады.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;Құпиясөзіңіз</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ашылуда…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Құлпын &amp;ашу</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Шығу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DecisionSection</name>
    <message>
        <source>The hearing is set.</source>
        <translation>Сот отырысы белгіленді.</translation>
    </message>
    <message>
        <source>The court&apos;s decision is recorded.</source>
        <translation>Сот шешімі енгізілді.</translation>
    </message>
    <message>
        <source>Decision of the court</source>
        <translation>Сот шешімі</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Сот отырысы</translation>
    </message>
    <message>
        <source>Set the &amp;hearing</source>
        <translation>&amp;Отырысты белгілеу</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім шыққан күн</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Шешім нөмірі</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Басталатын күні</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>Appearances a month</source>
        <translation>Айына неше рет келеді</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Prohibited or made a duty</source>
        <translation>Тыйым салынады немесе міндеттеледі</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Бас тарту себебі</translation>
    </message>
    <message>
        <source>Record the &amp;decision</source>
        <translation>&amp;Шешімді енгізу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Desk</name>
    <message>
        <source>&amp;Lock</source>
        <translation>Құ&amp;лыптау</translation>
    </message>
    <message>
        <source>Lock now; F12 covers the window</source>
        <translation>Қазір құлыптау; F12 терезені жабады</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DetentionSection</name>
    <message>
        <source>since %1</source>
        <translation>%1 бастап</translation>
    </message>
    <message>
        <source>The detention is recorded.</source>
        <translation>Ұстап алу тіркелді.</translation>
    </message>
    <message>
        <source>The release is recorded: is the victim warned?</source>
        <translation>Босату тіркелді: жәбірленушіге ескертілді ме?</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Ұстап алу</translation>
    </message>
    <message>
        <source>none</source>
        <translation>болмаған</translation>
    </message>
    <message numerus="yes">
        <source>%n detention(s)</source>
        <translation>
            <numerusform>%n рет ұсталған</numerusform>
            <numerusform>%n рет ұсталған</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
    <message>
        <source>is let go %1</source>
        <translation>босатылады: %1</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>босатылды: %1</translation>
    </message>
    <message>
        <source>Detained now</source>
        <translation>Қазір ұсталған</translation>
    </message>
    <message>
        <source>Let go at, known or expected</source>
        <translation>Босату уақыты, белгілі не күтілетін</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>Босатуды тіркеу</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Detained at</source>
        <translation>Ұсталған уақыты</translation>
    </message>
    <message>
        <source>Until, if known</source>
        <translation>Қашанға дейін, белгілі болса</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Record the detention</source>
        <translation>Ұстап алуды тіркеу</translation>
    </message>
    <message>
        <source>%1, allowed %2 h</source>
        <translation>%1, рұқсат етілгені %2 сағ</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentFilters</name>
    <message>
        <source>Everyone</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Нысан</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Барлық нысандар</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>Кімг&amp;е</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Барлық алушылар</translation>
    </message>
    <message>
        <source>Pr&amp;inted by</source>
        <translation>Б&amp;асып шығарған</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>Парақтағы ко&amp;д</translation>
    </message>
    <message>
        <source>This is no code of a sheet: six letters and figures stand at its foot.</source>
        <translation>Бұл парақтың коды емес: код парақтың төменгі жағында тұрған алты әріп пен цифрдан тұрады.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentModel</name>
    <message>
        <source>Printed</source>
        <translation>Басып шығарылды</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Бет саны</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Кім басып шығарды</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Бақылау сомасы</translation>
    </message>
    <message>
        <source>A head let it be printed although its text tells a sealed value.</source>
        <translation>Мәтінінде құпия мәлімет бар, басшының рұқсатымен басып шығарылды.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Парақ коды</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>басып шығарылмады</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басып шығарылды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentsPage</name>
    <message>
        <source>Reading the documents…</source>
        <translation>Құжаттар оқылуда…</translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation>Құжаттарды оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>No such documents</source>
        <translation>Мұндай құжаттар жоқ</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Narrow the choice to see the others.</source>
        <translation>Тек соңғы %1 дана көрсетілген. Қалғанын көру үшін таңдауды нақтылаңыз.</translation>
    </message>
    <message>
        <source>The newest %1; more come as you scroll</source>
        <translation>Соңғы %1; қалғаны төмен айналдырғанда жүктеледі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln дана</numerusform>
            <numerusform>%Ln дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Басып шығарылған құжаттар</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>Әзірге ештеңе басып шығарылмаған</translation>
    </message>
    <message>
        <source>Choose another period, form, reader or officer to see the others, or empty the code.</source>
        <translation>Басқаларын көру үшін басқа кезеңді, нысанды, алушыны немесе қызметкерді таңдаңыз не кодты өшіріңіз.</translation>
    </message>
    <message>
        <source>Each copy stands here as soon as it is printed or saved from a card: for whom, by whom, how many pages.</source>
        <translation>Карточкадан басып шығарылған немесе сақталған әр дана бірден осында көрінеді: кімге, кім басып шығарды, неше бет.</translation>
    </message>
    <message>
        <source>New cop&amp;y…</source>
        <translation>Жа&amp;ңа дана…</translation>
    </message>
    <message>
        <source>Goes to the card, where a new copy is printed as things stand now; the buttons below bring out this very sheet once more</source>
        <translation>Карточкаға апарады: онда жаңа дана қазіргі мәліметтер бойынша басып шығарылады; төмендегі батырмалар осы парақтың өзін тағы бір рет шығарады</translation>
    </message>
    <message>
        <source>Op&amp;en the card</source>
        <translation>Карточканы аш&amp;у</translation>
    </message>
    <message>
        <source>Many once more…</source>
        <translation>Көбін тағы бір рет…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Strict-account blanks</source>
        <translation>Қатаң есептегі бланкілер</translation>
    </message>
    <message>
        <source>Parts of the documents</source>
        <translation>Құжаттар бөлімдері</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Сол жақтағы бөлімдер</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Оң жақтағы бөлімдер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DraftOffer</name>
    <message>
        <source>This is what you typed until %1 and did not record.</source>
        <translation>Мұнда %1 дейін енгізіп, тіркемей қалдырған мәліметтеріңіз тұр.</translation>
    </message>
    <message>
        <source>Show what is recorded</source>
        <translation>Тіркелгенін көрсету</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>Бос нысаннан бастау</translation>
    </message>
    <message>
        <source>The form shows what is recorded.</source>
        <translation>Нысанда тіркелген мәліметтер тұр.</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Нысан бос.</translation>
    </message>
    <message>
        <source>Bring back what was typed</source>
        <translation>Енгізілгенді қайтару</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DueFilters</name>
    <message>
        <source>Show only these</source>
        <translation>Тек осыларды көрсету</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлық түрлері</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>К&amp;імдікі</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>My section</source>
        <translation>Менің учаскем</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>То&amp;птау</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>Шұғылдығы бойынша</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>Қызметкерлер бойынша</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>І&amp;здеу</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Тегі, аты немесе нөмір</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Барлығын көрсету</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DueModel</name>
    <message>
        <source>Serve</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Send copy</source>
        <translation>Көшірмесін жіберу</translation>
    </message>
    <message>
        <source>Hand copy</source>
        <translation>Көшірмесін тапсыру</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Тексеруді тіркеу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>Late or left</source>
        <translation>Кешігуі, қалғаны</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>the unit&apos;s own policy</source>
        <translation>бөлімшенің ішкі тәртібі</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, %2-бап</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Мерзімі: %1</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>%1 қағидасы: %2</translation>
    </message>
    <message>
        <source>section %1</source>
        <translation>%1-учаске</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Шешімді тіркеу</translation>
    </message>
    <message>
        <source>Record appearance</source>
        <translation>Келуді тіркеу</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Баруды тіркеу</translation>
    </message>
    <message>
        <source>Ask and note</source>
        <translation>Сұрап жазу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::EvidenceSection</name>
    <message>
        <source>What is at hand; a note may be added to what is ticked</source>
        <translation>Қолда бары; белгіленгеніне түсініктеме жазуға болады</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileSection</name>
    <message>
        <source>Show all %1</source>
        <translation>Барлығын көрсету (%1)</translation>
    </message>
    <message>
        <source>It is recorded, with a reservation</source>
        <translation>Жазылды, бірақ ескертпе бар</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileSections</name>
    <message>
        <source>The history could not be read</source>
        <translation>Тарихты оқу мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 сағ %2 мин</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, %2-бап</translation>
    </message>
    <message>
        <source>%1 tenge</source>
        <translation>%1 теңге</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n тәулік</numerusform>
            <numerusform>%n тәулік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>%1-бап</translation>
    </message>
    <message>
        <source>of no incident</source>
        <translation>оқиғамен байланысты емес</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>әлі төленген жоқ</translation>
    </message>
    <message>
        <source>not served yet</source>
        <translation>әлі өтелген жоқ</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>төленген күні %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>өтелген күні %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FilterBar</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Кезеңнің соңы басынан бұрын тұр.</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Кезең</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Соңғы 7 күн</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Соңғы 30 күн</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Биыл</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Күндер…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Соңы</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Анықтау көзі</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Барлық көздер</translation>
    </message>
    <message>
        <source>Or&amp;ders</source>
        <translation>Н&amp;ұсқамалар</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Бары да, жоғы да</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Нұсқама шығарылмаған</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Тапсырылмаған</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданылуда</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталған</translation>
    </message>
    <message>
        <source>Sectio&amp;n</source>
        <translation>&amp;Учаске</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Барлық учаскелер</translation>
    </message>
    <message>
        <source>Without a &amp;complaint</source>
        <translation>Ары&amp;з берілмегендер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FindField</name>
    <message>
        <source>Search the register</source>
        <translation>Тізілімнен іздеу</translation>
    </message>
    <message>
        <source>Finds people, orders and incidents by any part of what is known; the search is logged</source>
        <translation>Адамды, нұсқаманы, оқиғаны белгілі мәліметтің бөлігі бойынша табады; іздеу журналға жазылады</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>Тізілімнен табылғандар</translation>
    </message>
    <message>
        <source>Name, IIN, phone, order number, address</source>
        <translation>Аты-жөні, ЖСН, телефон, нұсқама №, мекенжай</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FindModel</name>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>At this address</source>
        <translation>Осы мекенжай бойынша</translation>
    </message>
    <message>
        <source>by the name</source>
        <translation>аты-жөні бойынша</translation>
    </message>
    <message>
        <source>by the phone number</source>
        <translation>телефон нөмірі бойынша</translation>
    </message>
    <message>
        <source>by the KUI number</source>
        <translation>КУИ нөмірі бойынша</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>мекенжайы бойынша</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>%1 оқиғасы</translation>
    </message>
    <message>
        <source>offender not established</source>
        <translation>құқық бұзушы анықталмаған</translation>
    </message>
    <message>
        <source>KUI %1</source>
        <translation>КУИ № %1</translation>
    </message>
    <message>
        <source>There are more: type the whole number of the house.</source>
        <translation>Тағы бар: үйдің толық нөмірін теріңіз.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>Тағы бар: жазуды жалғастырыңыз.</translation>
    </message>
    <message>
        <source>by the IIN</source>
        <translation>ЖСН бойынша</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>by the measure&apos;s number</source>
        <translation>шараның нөмірі бойынша</translation>
    </message>
    <message>
        <source>by the court&apos;s number</source>
        <translation>соттағы нөмірі бойынша</translation>
    </message>
    <message>
        <source>Nothing found yet. A part of a name in any script is enough, four digits of an IIN or a phone number, the number of a measure or of a court&apos;s decision, a street.</source>
        <translation>Әзірге ештеңе табылмады. Аты-жөннің кез келген жазудағы бөлігі, ЖСН не телефонның төрт цифры, шараның не сот шешімінің нөмірі немесе көше атауы жеткілікті.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FirstStartPage</name>
    <message>
        <source>The register could not be made</source>
        <translation>Тізілім жасалмады</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Тізілім жасалуда…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FoldHead</name>
    <message>
        <source>open; Space folds it</source>
        <translation>ашық; жинау үшін бос орын пернесін басыңыз</translation>
    </message>
    <message>
        <source>folded; Space opens it</source>
        <translation>жинаулы; ашу үшін бос орын пернесін басыңыз</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::GroupModel</name>
    <message>
        <source>The whole unit</source>
        <translation>Бүкіл бөлімше</translation>
    </message>
    <message>
        <source>%1; a year earlier %2, %3 %</source>
        <translation>%1; бір жыл бұрын %2, %3 %</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HandFields</name>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HandoverSection</name>
    <message>
        <source>The shift is handed over; the next page begins here.</source>
        <translation>Ауысым тапсырылды; келесі бет осыдан басталады.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>For the &amp;next shift</source>
        <translation>&amp;Келесі ауысымға</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>&amp;Тапсыру</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Help for this page and keys</source>
        <translation>Осы беттің анықтамасы және пернелер</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Анықтаманы жабу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HelpSection</name>
    <message>
        <source>No visit yet; the first was due by %1</source>
        <translation>Әлі барған жоқ; алғашқы бару мерзімі: %1</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%2 сабақтан %1 рет қатысты</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n рет қатысты</numerusform>
            <numerusform>%n рет қатысты</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>Қатысқаны енгізілді.</translation>
    </message>
    <message>
        <source>The course of help is kept.</source>
        <translation>Көмек туралы мәлімет сақталды.</translation>
    </message>
    <message>
        <source>Attended at</source>
        <translation>Қатысқан уақыты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Record the &amp;visit</source>
        <translation>Қат&amp;ысқанын енгізу</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>Жоспарланған қатысу саны</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>&amp;Keep the course</source>
        <translation>&amp;Мәліметті сақтау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IdentityView</name>
    <message>
        <source>not recorded</source>
        <translation>жазылмаған</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentFacts</name>
    <message>
        <source>not recorded</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>What was seen, heard or known, and from whom</source>
        <translation>Не көрілді, естілді немесе белгілі болды, кімнен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>wished to stay anonymous</source>
        <translation>аты-жөнін атамаған</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, %2-учаске</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Тіркелді</translation>
    </message>
    <message>
        <source>house %1</source>
        <translation>%1-үй</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>%1-пәтер</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Қашан және қайда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>белгісіз: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдемелер</translation>
    </message>
    <message>
        <source>Position of the victim</source>
        <translation>Жәбірленушінің ұстанымы</translation>
    </message>
    <message>
        <source>Measures taken and qualification</source>
        <translation>Қабылданған шаралар және саралау</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Мазмұны (фабула)</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>орысша</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentFormPage</name>
    <message>
        <source>The incident is recorded</source>
        <translation>Оқиға тіркелді</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Жаңа оқиға</translation>
    </message>
    <message>
        <source>The change is recorded</source>
        <translation>Өзгеріс тіркелді</translation>
    </message>
    <message>
        <source>Change of a recorded incident</source>
        <translation>Тіркелген оқиғаны өзгерту</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentLines</name>
    <message>
        <source>offender</source>
        <translation>құқық бұзушы</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>жәбірленуші</translation>
    </message>
    <message>
        <source>told the police</source>
        <translation>полицияға хабарлаған</translation>
    </message>
    <message>
        <source>offender: %1</source>
        <translation>құқық бұзушы: %1</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>victim: %1</source>
        <translation>жәбірленуші: %1</translation>
    </message>
    <message>
        <source>Incidents, and what was done</source>
        <translation>Оқиғалар және не істелді</translation>
    </message>
    <message>
        <source>This person occurs in no incident.</source>
        <translation>Бұл адам бірде-бір оқиғада аталмаған.</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>%1 анықталған оқиға</translation>
    </message>
    <message>
        <source>What was done about the incident of %1</source>
        <translation>%1 анықталған оқиға бойынша не істелді</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n оқиға</numerusform>
            <numerusform>%n оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Барлығын көрсету (%1)</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentModel</name>
    <message>
        <source>Detected</source>
        <translation>Анықталды</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Анықтау көзі</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Арыз</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Жәбірленуші</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Болған жері</translation>
    </message>
    <message>
        <source>KUI number</source>
        <translation>КУИ нөмірі</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>бар</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 және тағы %n адам</numerusform>
            <numerusform>%1 және тағы %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Нұсқама</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бабы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Учаске</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentPage</name>
    <message>
        <source>Reading the incident…</source>
        <translation>Оқиға оқылуда…</translation>
    </message>
    <message>
        <source>The incident could not be read</source>
        <translation>Оқиғаны оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>Оқиға таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one in the list of incidents.</source>
        <translation>Оқиғалар тізімінен таңдаңыз.</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Оқиға, %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Бәрі толық</translation>
    </message>
    <message>
        <source>Orders of this incident</source>
        <translation>Осы оқиға бойынша нұсқамалар</translation>
    </message>
    <message>
        <source>none was issued</source>
        <translation>шығарылмаған</translation>
    </message>
    <message>
        <source>Earlier within a year</source>
        <translation>Бір жыл ішіндегі бұрынғы оқиғалар</translation>
    </message>
    <message>
        <source>no other incident of this offender</source>
        <translation>бұл құқық бұзушының басқа оқиғасы жоқ</translation>
    </message>
    <message>
        <source>known once the offender is established</source>
        <translation>құқық бұзушы анықталғанда белгілі болады</translation>
    </message>
    <message>
        <source>Lis&amp;t of incidents</source>
        <translation>Оқиғалар &amp;тізімі</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге оралу</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ө&amp;згерту</translation>
    </message>
    <message>
        <source>Change or complete what is recorded</source>
        <translation>Тіркелген мәліметті өзгерту немесе толықтыру</translation>
    </message>
    <message>
        <source>&amp;Issue a protective order</source>
        <translation>Қорғау &amp;нұсқамасын шығару</translation>
    </message>
    <message>
        <source>Motion for special requirements to the offender&apos;s conduct</source>
        <translation>Құқық бұзушының мінез-құлқына ерекше талаптар белгілеу туралы өтінішхат</translation>
    </message>
    <message>
        <source>Issue an official warning</source>
        <translation>Ресми алдын ала ескерту шығару</translation>
    </message>
    <message>
        <source>Ask the court</source>
        <translation>Сотқа өтінішхат</translation>
    </message>
    <message>
        <source>Still missing for an order</source>
        <translation>Нұсқама үшін әзірге жетпейді</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln оқиға</numerusform>
            <numerusform>%Ln оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the incidents…</source>
        <translation>Оқиғалар оқылуда…</translation>
    </message>
    <message>
        <source>The incidents could not be read</source>
        <translation>Оқиғаларды оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>No incidents here</source>
        <translation>Мұнда оқиға жоқ</translation>
    </message>
    <message>
        <source>An incident stands here as soon as it is recorded, with or without a complaint. Is a filter set? Choose “All time” and “All sources” to see everything.</source>
        <translation>Оқиға тіркелген бойда осы жерде көрінеді: арыз берілсе де, берілмесе де. Сүзгі қойылған болса, бәрін көру үшін «Барлық уақыт» пен «Барлық көздер» дегенді таңдаңыз.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Жаңа оқиға</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Оқиғаны тіркеу</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Есте сақталды</translation>
    </message>
    <message>
        <source>Counting… %1 so far</source>
        <translation>Саналуда… әзірге %1</translation>
    </message>
    <message>
        <source>&amp;Issue an order</source>
        <translation>&amp;Нұсқама шығару</translation>
    </message>
    <message>
        <source>A protective order on the incident of the current row</source>
        <translation>Ағымдағы жолдағы оқиға бойынша қорғау нұсқамасы</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Баған&amp;дар</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LiftSection</name>
    <message>
        <source>the whole requirement</source>
        <translation>ерекше талаптар түгел</translation>
    </message>
    <message>
        <source>It is lifted.</source>
        <translation>Алып тасталды.</translation>
    </message>
    <message>
        <source>Lifted by the court</source>
        <translation>Сот күшін жойды</translation>
    </message>
    <message>
        <source>What is lifted</source>
        <translation>Ненің күші жойылды</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қашаннан бастап</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Алып тастау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LogSection</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln жазба</numerusform>
            <numerusform>%Ln жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1; more come as you scroll</source>
        <translation>Соңғы %1 жазба; қалғаны төмен айналдырғанда жүктеледі</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Журнал оқылуда…</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Журнал оқылмады</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>Мұндай жазбалар жоқ</translation>
    </message>
    <message>
        <source>Choose “All time”, “All accounts” and “All actions” to see everything.</source>
        <translation>Бәрін көру үшін «Барлық уақыт», «Барлық есептік жазбалар» және «Барлық әрекеттер» тармақтарын таңдаңыз.</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Есептік жазба</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Барлық есептік жазбалар</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Әрекет</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Барлық әрекеттер</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LoginPage</name>
    <message>
        <source>Folder of the register</source>
        <translation>Тізілім папкасы</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Тізілім ашылуда…</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Қай тізілім?</translation>
    </message>
    <message>
        <source>Choose the folder of your unit&apos;s register. Ask the administrator where it lies.</source>
        <translation>Бөлімшеңіздің тізілімі тұрған папканы таңдаңыз. Оның қайда екенін әкімшіден сұраңыз.</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>Бұл папкада тізілім жоқ</translation>
    </message>
    <message>
        <source>Qorgan</source>
        <translation>Қорған</translation>
    </message>
    <message>
        <source>Register of domestic violence cases</source>
        <translation>Тұрмыстық зорлық-зомбылық істерінің тізілімі</translation>
    </message>
    <message>
        <source>&amp;Folder of the register</source>
        <translation>&amp;Тізілім папкасы</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Таң&amp;дау…</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>&amp;Кіру</translation>
    </message>
    <message>
        <source>Qorgan cannot work on this computer as it is</source>
        <translation>Қорған бұл компьютерде осы күйінде жұмыс істей алмайды</translation>
    </message>
    <message>
        <source>Choose another folder, or make a register: one of your unit&apos;s own, or one for training with invented people.</source>
        <translation>Басқа папканы таңдаңыз немесе тізілім жасаңыз: бөлімшенің өз тізілімін не ойдан шығарылған адамдары бар оқу тізілімін.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Жаңа тізілім…</translation>
    </message>
    <message>
        <source>&amp;Training register…</source>
        <translation>&amp;Оқу тізілімі…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LongList</name>
    <message>
        <source>This row is being read</source>
        <translation>Бұл жол оқылуда</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MainWindow</name>
    <message>
        <source>Qorgan</source>
        <translation>Қорған</translation>
    </message>
    <message>
        <source>TRAINING REGISTER · people and cases are invented</source>
        <translation>ОҚУ ТІЗІЛІМІ · адамдар мен істер ойдан шығарылған</translation>
    </message>
    <message>
        <source>The register is encrypted and open</source>
        <translation>Тізілім ашық, дискіде шифрланған</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Тізілім ашылмаған</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ManyPane</name>
    <message numerus="yes">
        <source>%n sheet(s) came out; they stand in the register of documents.</source>
        <translation>
            <numerusform>%n парақ шығарылды; олар құжаттар тізілімінде тұр.</numerusform>
            <numerusform>%n парақ шығарылды; олар құжаттар тізілімінде тұр.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such sheet to print.</source>
        <translation>Басып шығаратын ондай парақ жоқ.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Тізім оқылып жатыр…</translation>
    </message>
    <message>
        <source>It stops as soon as the sheet on its way is done…</source>
        <translation>Қазіргі парақ аяқталған бойда тоқтайды…</translation>
    </message>
    <message>
        <source>Looking for sealed values before anything is printed…</source>
        <translation>Басып шығару алдында жасырын мәліметтер тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>The sheets come out one by one. It goes on while the window is covered or locked; logging out ends it.</source>
        <translation>Парақтар бір-бірлеп шығып жатыр. Терезе жабылса да, құлыпталса да жалғаса береді; жүйеден шықсаңыз, тоқтайды.</translation>
    </message>
    <message>
        <source>You cancelled it before anything was printed.</source>
        <translation>Ештеңе басып шығарылмай тұрып тоқтаттыңыз.</translation>
    </message>
    <message>
        <source>Many sheets once more</source>
        <translation>Көп парақты тағы бір рет шығару</translation>
    </message>
    <message>
        <source>Many sheets at once</source>
        <translation>Көп парақты бірден шығару</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>Таңдалған %n парақ</numerusform>
            <numerusform>Таңдалған %n парақ</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the list as it is filtered</source>
        <translation>Сүзгіден өткен тізімнің бәрі</translation>
    </message>
    <message>
        <source>Those of the list that did not come out</source>
        <translation>Тізімдегі басып шықпағандары</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Парақтардың тілі</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Sheets that are through</source>
        <translation>Өңделген парақтар</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тізімге қайту</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ManyWords</name>
    <message numerus="yes">
        <source>%n sheet(s) came out.</source>
        <translation>
            <numerusform>%n парақ шығарылды.</numerusform>
            <numerusform>%n парақ шығарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended there: %1</source>
        <translation>Осы жерде тоқтады: %1</translation>
    </message>
    <message>
        <source>You cancelled it; what had come out stays in the register of documents.</source>
        <translation>Сіз тоқтаттыңыз; шығып үлгергендері құжаттар тізілімінде қалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not begun; nothing is entered of them.</source>
        <translation>
            <numerusform>%n парақ басталған жоқ; олар туралы ештеңе енгізілмеді.</numerusform>
            <numerusform>%n парақ басталған жоқ; олар туралы ештеңе енгізілмеді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) did not come out:</source>
        <translation>
            <numerusform>%n парақ шықпады:</numerusform>
            <numerusform>%n парақ шықпады:</numerusform>
        </translation>
    </message>
    <message>
        <source>A text stands on them in one language only: %1.</source>
        <translation>Мына парақтарда мәтін бір тілде ғана: %1.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MarkBlank</name>
    <message>
        <source>Used: %1. Left after the highest that was marked: %2.</source>
        <translation>Жұмсалғаны: %1. Белгіленген ең үлкен нөмірден кейін қалғаны: %2.</translation>
    </message>
    <message>
        <source>Written off: %1.</source>
        <translation>Есептен шығарылғаны: %1.</translation>
    </message>
    <message>
        <source>Nobody marked, though higher ones were: %1.</source>
        <translation>Үлкен нөмірлер белгіленген, ал мыналары белгіленбеген: %1.</translation>
    </message>
    <message>
        <source>Marked more than once: %1.</source>
        <translation>Бірнеше рет белгіленгені: %1.</translation>
    </message>
    <message>
        <source>No. %1 is marked.</source>
        <translation>№ %1 белгіленді.</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>Таңдалған бланкілер</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Бланк не болды</translation>
    </message>
    <message>
        <source>used</source>
        <translation>жұмсалды</translation>
    </message>
    <message>
        <source>spoiled: write off</source>
        <translation>бүлінді: есептен шығару</translation>
    </message>
    <message>
        <source>Day; empty: today</source>
        <translation>Күні; бос қалса — бүгін</translation>
    </message>
    <message>
        <source>Reason of the write-off</source>
        <translation>Есептен шығарудың себебі</translation>
    </message>
    <message>
        <source>Mark the number</source>
        <translation>Нөмірді белгілеу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MatchList</name>
    <message>
        <source>found by the phone number</source>
        <translation>телефон нөмірі бойынша табылды</translation>
    </message>
    <message>
        <source>found by the name</source>
        <translation>аты-жөні бойынша табылды</translation>
    </message>
    <message>
        <source>Nobody found. New person…</source>
        <translation>Ешкім табылмады. Жаңа адам…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Жаңа адам…</translation>
    </message>
    <message>
        <source>found by the IIN</source>
        <translation>ЖСН бойынша табылды</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ЖСН %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasureLines</name>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>There is no measure against this person and none that protects them.</source>
        <translation>Бұл адамға қатысты шара да, оны қорғайтын шара да жоқ.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>protects this person from %1</source>
        <translation>осы адамды қорғайды; құқық бұзушы: %1</translation>
    </message>
    <message>
        <source>against this person; the victim is not established</source>
        <translation>осы адамға қатысты; жәбірленуші анықталмаған</translation>
    </message>
    <message>
        <source>against this person; protects %1</source>
        <translation>осы адамға қатысты; қорғалатын адам: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n шара</numerusform>
            <numerusform>%n шара</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of %1</source>
        <translation>%1 күнгі өтінішхат</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>сот отырысы %1</translation>
    </message>
    <message>
        <source>the court has not decided</source>
        <translation>сот әлі шешім шығарған жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n motion(s) in court</source>
        <translation>
            <numerusform>сотта %n өтінішхат</numerusform>
            <numerusform>сотта %n өтінішхат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasuresPage</name>
    <message>
        <source>Reading the orders…</source>
        <translation>Нұсқамалар оқылуда…</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>Нұсқамалар оқылмады</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Мұндай нұсқамалар жоқ</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Нұсқамалар әзірге жоқ</translation>
    </message>
    <message>
        <source>A protective order stands here as soon as it is issued from an incident.</source>
        <translation>Қорғау нұсқамасы оқиға бойынша шығарылған бойда осында көрінеді.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Narrow the choice to see the others.</source>
        <translation>Тек алғашқы %1 нұсқама көрсетілген. Қалғанын көру үшін таңдауды нақтылаңыз.</translation>
    </message>
    <message>
        <source>The first %1; more come as you scroll</source>
        <translation>Алғашқы %1; қалғаны төмен айналдырғанда жүктеледі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln нұсқама</numerusform>
            <numerusform>%Ln нұсқама</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective orders</source>
        <translation>Қорғау нұсқамалары</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Барлық нұсқамалар</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Тапсырылмаған</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыстағы</translation>
    </message>
    <message>
        <source>Ends in 3 days</source>
        <translation>3 күн ішінде аяқталады</translation>
    </message>
    <message>
        <source>Ends in 7 days</source>
        <translation>7 күн ішінде аяқталады</translation>
    </message>
    <message>
        <source>Ends in 14 days</source>
        <translation>14 күн ішінде аяқталады</translation>
    </message>
    <message>
        <source>Ended by its term</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Күші жойылған</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Басқа шарамен ауыстырылған</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Choose “All orders” and “Everyone” to see the others.</source>
        <translation>Басқаларын көру үшін «Барлық нұсқамалар» және «Барлығы» тармақтарын таңдаңыз.</translation>
    </message>
    <message>
        <source>Missed checks</source>
        <translation>Тексеру мерзімі өткендер</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translation>Қы&amp;зметкер</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>Official warnings</source>
        <translation>Ресми алдын ала ескертулер</translation>
    </message>
    <message>
        <source>Special requirements</source>
        <translation>Ерекше талаптар</translation>
    </message>
    <message>
        <source>Kinds of measure</source>
        <translation>Шара түрлері</translation>
    </message>
    <message>
        <source>Kinds to the left</source>
        <translation>Сол жақтағы түрлер</translation>
    </message>
    <message>
        <source>Kinds to the right</source>
        <translation>Оң жақтағы түрлер</translation>
    </message>
    <message>
        <source>Print many…</source>
        <translation>Көп парақ шығару…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasuresSection</name>
    <message>
        <source>Measures taken and qualification</source>
        <translation>Қабылданған шаралар және саралау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MomentEdit</name>
    <message>
        <source>Write the date as 20.11.2026.</source>
        <translation>Күнін 20.11.2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>Write the date and the time as 20.11.2026 21:40.</source>
        <translation>Күні мен уақытын 20.11.2026 21:40 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>кк.аа.жжжж сс:мм</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MotionFields</name>
    <message>
        <source>&amp;Court</source>
        <translation>&amp;Сот</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>Іс &amp;нөмірі</translation>
    </message>
    <message>
        <source>&amp;Article of the case</source>
        <translation>Істің &amp;бабы</translation>
    </message>
    <message>
        <source>To protect &amp;whom</source>
        <translation>&amp;Кімді қорғау үшін</translation>
    </message>
    <message>
        <source>&amp;Filed at</source>
        <translation>Бе&amp;рілген уақыты</translation>
    </message>
    <message>
        <source>&amp;Hearing on</source>
        <translation>Сот &amp;отырысы</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Сұралатын шаралар</translation>
    </message>
    <message>
        <source>For &amp;months</source>
        <translation>&amp;Мерзімі, ай</translation>
    </message>
    <message>
        <source>A&amp;ppearances a month</source>
        <translation>А&amp;йына неше рет келеді</translation>
    </message>
    <message>
        <source>Characteristics in &amp;Kazakh</source>
        <translation>&amp;Қазақша мінездеме</translation>
    </message>
    <message>
        <source>Characteristics in &amp;Russian</source>
        <translation>Орыс&amp;ша мінездеме</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Earlier calls and measures, alcohol, what the person does and how he behaves at home</source>
        <translation>Бұрынғы шақырулар мен шаралар, алкоголь, адамның немен айналысатыны және үйдегі мінез-құлқы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MotionFormPage</name>
    <message>
        <source>The motion is filed. Its hearing and its decision are watched.</source>
        <translation>Өтінішхат берілді. Сот отырысы мен шешімі бақылауда.</translation>
    </message>
    <message>
        <source>This is what you typed until %1; the motion is not filed yet.</source>
        <translation>%1 дейін терілген мәтін; өтінішхат әлі берілген жоқ.</translation>
    </message>
    <message>
        <source>Start from the facts of the incident</source>
        <translation>Оқиға деректерінен бастау</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>Оқиға оқылып жатыр…</translation>
    </message>
    <message>
        <source>A motion cannot be written here</source>
        <translation>Мұнда өтінішхат жазылмайды</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>Оқиға таңдалмаған</translation>
    </message>
    <message>
        <source>A motion is written for an incident: choose one in the list of incidents.</source>
        <translation>Өтінішхат оқиға бойынша жазылады: оны оқиғалар тізімінен таңдаңыз.</translation>
    </message>
    <message>
        <source>Offender: %1</source>
        <translation>Құқық бұзушы: %1</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>Motion for special requirements</source>
        <translation>Ерекше талаптар белгілеу туралы өтінішхат</translation>
    </message>
    <message>
        <source>File the m&amp;otion</source>
        <translation>Өт&amp;інішхатты беру</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::NarrativeSection</name>
    <message>
        <source>Your own text was left as it is. Press the button once more to replace it.</source>
        <translation>Өзіңіз жазған мәтін өзгертілген жоқ. Ауыстыру үшін батырманы тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Мазмұны (фабула)</translation>
    </message>
    <message>
        <source>Draft from the &amp;facts</source>
        <translation>&amp;Фактілерден құрастыру</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Navigation</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Оқиғалар</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Шаралар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Әкімшілік</translation>
    </message>
    <message>
        <source>What is overdue, due and ahead, each with its next step</source>
        <translation>Мерзімі өткен, бүгінгі және алдағы істер, әрқайсысы келесі қадамымен</translation>
    </message>
    <message>
        <source>All incidents, the newest first; a new one is recorded here</source>
        <translation>Барлық оқиғалар, жаңасы жоғарыда; жаңа оқиға осында тіркеледі</translation>
    </message>
    <message>
        <source>Everyone named in a case, with the measures and roles</source>
        <translation>Істерде аталған барлық адам, рөлдері және шараларымен</translation>
    </message>
    <message>
        <source>The sheets that were printed, by whom and for whom</source>
        <translation>Басып шығарылған парақтар: кім және кімге басып шығарғаны</translation>
    </message>
    <message>
        <source>Figures of the unit for a period</source>
        <translation>Бөлімшенің кезеңдегі көрсеткіштері</translation>
    </message>
    <message>
        <source>Accounts, backups and the log</source>
        <translation>Есептік жазбалар, сақтық көшірмелер және журнал</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Бақылау</translation>
    </message>
    <message>
        <source>Orders, warnings and court requirements with the time left</source>
        <translation>Нұсқамалар, ескертулер және сот талаптары, қалған мерзімімен</translation>
    </message>
    <message>
        <source>What expires, what is late and what supervision would ask</source>
        <translation>Не аяқталады, не кешікті және қадағалау не сұрайды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OnceMore</name>
    <message>
        <source>The sheet came out once more; that is in the log.</source>
        <translation>Парақ тағы бір рет шығарылды; бұл журналға жазылды.</translation>
    </message>
    <message>
        <source>The chosen sheet once more:</source>
        <translation>Таңдалған парақтың өзін тағы бір рет шығару:</translation>
    </message>
    <message>
        <source>The same sheet: copy No. %1, code %2.</source>
        <translation>Сол парақтың өзі: № %1 дана, коды %2.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderFields</name>
    <message>
        <source>Prohibited</source>
        <translation>Тыйымдар</translation>
    </message>
    <message>
        <source>Circumstances in &amp;Kazakh</source>
        <translation>Мән-жайлар, &amp;қазақша</translation>
    </message>
    <message>
        <source>Circumstances in &amp;Russian</source>
        <translation>Мән-жайлар, &amp;орысша</translation>
    </message>
    <message>
        <source>&amp;Place of issue</source>
        <translation>Шығарылған &amp;жері</translation>
    </message>
    <message>
        <source>empty: the unit&apos;s address</source>
        <translation>бос болса – бөлімшенің мекенжайы</translation>
    </message>
    <message>
        <source>Reason for a &amp;second order for the same persons</source>
        <translation>Сол адамдарға екінші нұсқама шығару &amp;себебі</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderFormPage</name>
    <message>
        <source>Reading the incident…</source>
        <translation>Оқиға оқылып жатыр…</translation>
    </message>
    <message>
        <source>An order cannot be written here</source>
        <translation>Мұнда нұсқама жазуға болмайды</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>Оқиға таңдалмаған</translation>
    </message>
    <message>
        <source>An order is written for an incident: choose one in the list of incidents.</source>
        <translation>Нұсқама оқиға бойынша жазылады: оқиғалар тізімінен таңдаңыз.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>For the order still missing or doubtful:</source>
        <translation>Нұсқама үшін әлі жетіспейді немесе күмәнді:</translation>
    </message>
    <message>
        <source>&amp;Issue the order</source>
        <translation>Нұсқаманы шы&amp;ғару</translation>
    </message>
    <message>
        <source>This is what you typed until %1; the order is not issued yet.</source>
        <translation>Мұнда %1 дейін енгізген мәліметтеріңіз тұр; нұсқама әлі шығарылған жоқ.</translation>
    </message>
    <message>
        <source>Start from the facts of the incident</source>
        <translation>Оқиға деректерінен бастау</translation>
    </message>
    <message>
        <source>It is issued. Its term begins when it is served.</source>
        <translation>Шығарылды. Мерзімі тапсырылған сәттен басталады.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>Шы&amp;ғару</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderModel</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Келесі тексеру</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Жәбірленушілер</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 және тағы %n адам</numerusform>
            <numerusform>%1 және тағы %n адам</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>мерзімі басталмаған</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderPage</name>
    <message>
        <source>Reading the order…</source>
        <translation>Нұсқама оқылып жатыр…</translation>
    </message>
    <message>
        <source>The order could not be read</source>
        <translation>Нұсқаманы оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Нұсқама таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one in the list of measures.</source>
        <translation>Шаралар тізімінен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderSummary</name>
    <message>
        <source>Next check by %1</source>
        <translation>Келесі тексеру мерзімі: %1</translation>
    </message>
    <message>
        <source>witnesses: %1</source>
        <translation>куәлар: %1</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Жәбірленушілер</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Шығарылды</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Тапсырылды</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Аяқталады</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Күшін жою себебі</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Тыйымдар</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Мән-жайлар</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық негізі</translation>
    </message>
    <message>
        <source>How the end is computed</source>
        <translation>Мерзімнің аяқталуы қалай есептеледі</translation>
    </message>
    <message>
        <source>The check of %1 was missed</source>
        <translation>%1 тексеруі өткізіп алынды</translation>
    </message>
    <message>
        <source>%1 No. %2</source>
        <translation>%1, № %2</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderWords</name>
    <message>
        <source>Not served for %1</source>
        <translation>%1 бойы тапсырылмаған</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>%1 аяқталды</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 күші жойылды</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>%1 ауыстырылды</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>өткізіп алынды</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>алда</translation>
    </message>
    <message>
        <source>Issued just now, not served yet</source>
        <translation>Жаңа шығарылды, әлі тапсырылған жоқ</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationForm</name>
    <message>
        <source>The organisation is saved.</source>
        <translation>Ұйым туралы мәлімет сақталды.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Жаңа ұйым</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>Na&amp;me in Kazakh</source>
        <translation>Қа&amp;зақша атауы</translation>
    </message>
    <message>
        <source>Name in R&amp;ussian</source>
        <translation>О&amp;рысша атауы</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Мекенжайы</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Теле&amp;фоны</translation>
    </message>
    <message>
        <source>Has a licence</source>
        <translation>Лицензиясы бар ма</translation>
    </message>
    <message>
        <source>&amp;Licence: number and date</source>
        <translation>&amp;Лицензия: нөмірі мен күні</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Тізімге &amp;оралу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationModel</name>
    <message>
        <source>closed</source>
        <translation>жабылған</translation>
    </message>
    <message>
        <source>works</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензиясы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationsSection</name>
    <message>
        <source>The organisation is closed: it is no longer offered.</source>
        <translation>Ұйым жабылды: енді ұсынылмайды.</translation>
    </message>
    <message>
        <source>The organisation is offered again.</source>
        <translation>Ұйым қайтадан ұсынылады.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Қайта &amp;ашу</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Жабу</translation>
    </message>
    <message>
        <source>The organisations could not be read</source>
        <translation>Ұйымдар тізімі оқылмады</translation>
    </message>
    <message>
        <source>Reading the organisations…</source>
        <translation>Ұйымдар оқылуда…</translation>
    </message>
    <message>
        <source>No organisation is known yet</source>
        <translation>Әзірге ұйымдар енгізілмеген</translation>
    </message>
    <message>
        <source>Add the crisis centre, the support centre and the clinics that you send people to: a referral offers them by name.</source>
        <translation>Адамдарды жіберетін дағдарыс орталығын, отбасын қолдау орталығын және емханаларды қосыңыз: жолдамада олар атауымен ұсынылады.</translation>
    </message>
    <message>
        <source>Where people are sent for help, and whom the unit informs. A closed one is no longer offered; what refers to it stays.</source>
        <translation>Адамдар көмекке жіберілетін және бөлімше хабардар ететін ұйымдар. Жабылған ұйым ұсынылмайды; оған жасалған жолдамалар сақталады.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Ұйымдар</translation>
    </message>
    <message>
        <source>Show &amp;closed ones</source>
        <translation>Жа&amp;былғандарын көрсету</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Өз&amp;герту…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Қосу…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PaperSection</name>
    <message>
        <source>Values by hand</source>
        <translation>Қолмен енгізілетін мәндер</translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>%n енгізілді</numerusform>
            <numerusform>%n енгізілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) entered in the register of documents.</source>
        <translation>
            <numerusform>%n дана құжаттар тізілімінде есепке алынды.</numerusform>
            <numerusform>%n дана құжаттар тізілімінде есепке алынды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy No. %1, code %2: %n page(s).</source>
        <translation>
            <numerusform>№ %1 дана, коды %2: %n бет.</numerusform>
            <numerusform>№ %1 дана, коды %2: %n бет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>Бұл данада көрсетілмейді: %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақ тілі</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Кімнің данасы</translation>
    </message>
    <message>
        <source>Blank, to be filled in by pen</source>
        <translation>Бос бланк, қолмен толтырылады</translation>
    </message>
    <message>
        <source>Reason to print it all the same</source>
        <translation>Соған қарамастан басып шығару негізі</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Participant</name>
    <message>
        <source>Legal representative: %1 (%2)</source>
        <translation>Заңды өкілі: %1 (%2)</translation>
    </message>
    <message>
        <source>A registered address is recorded</source>
        <translation>Тіркелген мекенжайы жазылған</translation>
    </message>
    <message>
        <source>Another legal representative</source>
        <translation>Заңды өкілі басқа</translation>
    </message>
    <message>
        <source>Has a legal representative (a minor or incapable person)</source>
        <translation>Заңды өкілі бар (кәмелетке толмаған немесе әрекетке қабілетсіз адам)</translation>
    </message>
    <message>
        <source>Registered at another address</source>
        <translation>Басқа мекенжай бойынша тіркелген</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordFields</name>
    <message>
        <source>very weak</source>
        <translation>өте әлсіз</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>әлсіз</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>орташа</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жақсы</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>берік</translation>
    </message>
    <message>
        <source>&amp;Password: ten characters or more</source>
        <translation>&amp;Құпиясөз: кемінде он таңба</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>Құпиясөз қа&amp;йтадан</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordForm</name>
    <message>
        <source>Changing the password…</source>
        <translation>Құпиясөз ауыстырылуда…</translation>
    </message>
    <message>
        <source>Change the pass&amp;word</source>
        <translation>Құпиясөзді &amp;ауыстыру</translation>
    </message>
    <message>
        <source>The password was not changed</source>
        <translation>Құпиясөз ауыстырылмады</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Менің құпиясөзім</translation>
    </message>
    <message>
        <source>A new password for “%1”</source>
        <translation>«%1» үшін жаңа құпиясөз</translation>
    </message>
    <message>
        <source>It opens the register from the next login on. Nobody can read it, not even an administrator.</source>
        <translation>Келесі кіруден бастап тізілімді осы құпиясөз ашады. Оны ешкім, тіпті әкімші де оқи алмайды.</translation>
    </message>
    <message>
        <source>Tell it to its owner alone, who changes it after the first login.</source>
        <translation>Оны тек иесінің өзіне айтыңыз; ол алғаш кіргеннен кейін құпиясөзді ауыстырады.</translation>
    </message>
    <message>
        <source>The pre&amp;sent password</source>
        <translation>Қазіргі құпия&amp;сөз</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Тізімге оралу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordSection</name>
    <message>
        <source>Your new password opens the register from now on.</source>
        <translation>Тізілімді енді жаңа құпиясөзіңіз ашады.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PenaltySection</name>
    <message>
        <source>By law this person is not arrested, a fine applies instead: %1</source>
        <translation>Заң бойынша бұл адамға әкімшілік қамаққа алу қолданылмайды, оның орнына айыппұл салынады: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Тәулік</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>Теңге</translation>
    </message>
    <message>
        <source>The penalty is recorded.</source>
        <translation>Жаза тіркелді.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Жаза</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without one</source>
        <translation>
            <numerusform>%n іс бойынша қолданылмаған</numerusform>
            <numerusform>%n іс бойынша қолданылмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>each open case has one</source>
        <translation>әр ашық іс бойынша қолданылған</translation>
    </message>
    <message>
        <source>▲ no arrest</source>
        <translation>▲ қамаққа алынбайды</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>Қай іс бойынша</translation>
    </message>
    <message>
        <source>Kind of penalty</source>
        <translation>Жазаның түрі</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Шешім күні</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>бос болса: бүгін</translation>
    </message>
    <message>
        <source>Record the penalty</source>
        <translation>Жазаны тіркеу</translation>
    </message>
    <message>
        <source>The enforcement is recorded.</source>
        <translation>Жазаның орындалғаны белгіленді.</translation>
    </message>
    <message numerus="yes">
        <source>%n not enforced yet</source>
        <translation>
            <numerusform>%n жаза әлі орындалмаған</numerusform>
            <numerusform>%n жаза әлі орындалмаған</numerusform>
        </translation>
    </message>
    <message>
        <source>Penalty that was enforced</source>
        <translation>Орындалған жаза</translation>
    </message>
    <message>
        <source>Paid or served on</source>
        <translation>Төленген немесе өтелген күні</translation>
    </message>
    <message>
        <source>Record the enforcement</source>
        <translation>Орындалғанын белгілеу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeoplePage</name>
    <message>
        <source>The search could not be logged</source>
        <translation>Іздеуді журналға жазу мүмкін болмады</translation>
    </message>
    <message>
        <source>Reading the persons…</source>
        <translation>Адамдар тізімі оқылуда…</translation>
    </message>
    <message>
        <source>The persons could not be read</source>
        <translation>Адамдар тізімін оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Ешкім табылмады</translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation>Тізілімде әзірге ешкім жоқ</translation>
    </message>
    <message>
        <source>A person stands here as soon as an incident names one: an offender, a victim or who told the police.</source>
        <translation>Оқиғаға құқық бұзушы, жәбірленуші немесе полицияға хабарлаған адам жазылған кезде ол осы жерде шығады.</translation>
    </message>
    <message>
        <source>The first %1 found. Type more to find fewer.</source>
        <translation>Алғашқы %1 адам көрсетілді. Тізімді қысқарту үшін толығырақ теріңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found</source>
        <translation>
            <numerusform>%Ln адам табылды</numerusform>
            <numerusform>%Ln адам табылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln адам</numerusform>
            <numerusform>%Ln адам</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Іздеу</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>Op&amp;en the card</source>
        <translation>Карточканы &amp;ашу</translation>
    </message>
    <message>
        <source>A part of a name is enough, in any script. Of an IIN or a phone number type four digits or more in a row. Esc brings everyone back.</source>
        <translation>Аты-жөнінің бір бөлігі жеткілікті, кез келген жазумен. ЖСН-нен немесе телефон нөмірінен қатар тұрған кемінде төрт цифрды теріңіз. Esc пернесі бүкіл тізімді қайтарады.</translation>
    </message>
    <message>
        <source>Counting… %1 so far</source>
        <translation>Саналуда… әзірге %1</translation>
    </message>
    <message>
        <source>Name, IIN or phone number</source>
        <translation>Аты-жөні, ЖСН немесе телефон нөмірі</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeopleSection</name>
    <message>
        <source>Offender; leave empty while not established</source>
        <translation>Құқық бұзушы; анықталмаса, бос қалдырыңыз</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>Add a victim</source>
        <translation>Жәбірленуші қосу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeriodChoice</name>
    <message>
        <source>All time</source>
        <translation>Барлық уақыт</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Соңғы 7 күн</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Соңғы 30 күн</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Осы ай</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Өткен ай</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Биыл</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Былтыр</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Күндер…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Кезең</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Басталуы</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Соңы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonModel</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Date of birth (age)</source>
        <translation>Туған күні (жасы)</translation>
    </message>
    <message>
        <source>In incidents</source>
        <translation>Оқиғалардағы рөлі</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Тұрғылықты жері</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Қалай табылды</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>соңғы цифрлары %1</translation>
    </message>
    <message>
        <source>hidden: shown on the card, on request</source>
        <translation>жасырын: карточкада сұрау бойынша көрсетіледі</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonPage</name>
    <message>
        <source>The correction is recorded</source>
        <translation>Түзету тіркелді</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Түзету: %1</translation>
    </message>
    <message>
        <source>The correction is recorded, with a reservation</source>
        <translation>Түзету тіркелді, бірақ мынаған назар аударыңыз</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Карточка оқылуда…</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Карточканы оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Ешкім таңдалмаған</translation>
    </message>
    <message>
        <source>Choose someone in the list of people.</source>
        <translation>Адамдар тізімінен біреуін таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Түзету</translation>
    </message>
    <message>
        <source>Correct the recorded facts of this person</source>
        <translation>Осы адам туралы жазылған мәліметтерді түзету</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonPicker</name>
    <message>
        <source>Choose a person of the list or “New person…”, or clear the search with Esc.</source>
        <translation>Тізімнен адамды немесе «Жаңа адам…» жолын таңдаңыз, не болмаса Esc пернесімен іздеуді тазалаңыз.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Басқасын таңдау</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Іздеуге оралу</translation>
    </message>
    <message>
        <source>%1: persons found</source>
        <translation>%1: табылған адамдар</translation>
    </message>
    <message>
        <source>Name, IIN or phone number</source>
        <translation>Аты-жөні, ЖСН немесе телефон нөмірі</translation>
    </message>
    <message>
        <source>%1: search by name, IIN or phone number</source>
        <translation>%1: аты-жөні, ЖСН немесе телефон нөмірі бойынша іздеу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жас</numerusform>
            <numerusform>%n жас</numerusform>
        </translation>
    </message>
    <message>
        <source>by the phone number</source>
        <translation>телефон нөмірі бойынша</translation>
    </message>
    <message>
        <source>by the name</source>
        <translation>аты-жөні бойынша</translation>
    </message>
    <message>
        <source>offender: %1</source>
        <translation>құқық бұзушы: %1</translation>
    </message>
    <message>
        <source>victim: %1</source>
        <translation>жәбірленуші: %1</translation>
    </message>
    <message>
        <source>by the IIN</source>
        <translation>ЖСН бойынша</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PlaceSection</name>
    <message>
        <source>Time of the act, if known</source>
        <translation>Жасалған уақыты, белгілі болса</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Қашан және қайда</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PositionSection</name>
    <message>
        <source>Recorded, but not decisive</source>
        <translation>Тіркеледі, бірақ шешуші болып саналмайды</translation>
    </message>
    <message>
        <source>Position of the victim</source>
        <translation>Жәбірленушінің ұстанымы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PreviewPane</name>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Парақ &amp;тілі</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>Кімг&amp;е</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReasonSection</name>
    <message>
        <source>The reason stands in the case.</source>
        <translation>Себебі іске енгізілді.</translation>
    </message>
    <message>
        <source>Reason of a closing</source>
        <translation>Істің тоқтатылу себебі</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) closed without a reason</source>
        <translation>
            <numerusform>%n іс себебі көрсетілмей тоқтатылған</numerusform>
            <numerusform>%n іс себебі көрсетілмей тоқтатылған</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed case</source>
        <translation>Тоқтатылған іс</translation>
    </message>
    <message>
        <source>Why it was closed, as supervision will ask</source>
        <translation>Неге тоқтатылды (қадағалау органы сұрайды)</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Себебін көрсету</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReceiveBlanks</name>
    <message>
        <source>The blanks are entered.</source>
        <translation>Бланкілер енгізілді.</translation>
    </message>
    <message>
        <source>Blanks received</source>
        <translation>Алынған бланкілер</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Сериясы</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Нөмірі, бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>Numbers to</source>
        <translation>Нөмірі, дейін</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Сақтаушысы</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>Day; empty: today</source>
        <translation>Күні; бос қалса — бүгін</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Жүкқұжаты</translation>
    </message>
    <message>
        <source>Enter the blanks</source>
        <translation>Бланкілерді енгізу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReconciliationSection</name>
    <message>
        <source>The reconciliation is recorded.</source>
        <translation>Татуласу тіркелді.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Тараптардың татуласуы</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>әлі қолданылмаған</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>қолданылған күні: %1</translation>
    </message>
    <message>
        <source>not available again</source>
        <translation>қайтадан жол берілмейді</translation>
    </message>
    <message>
        <source>in the case %1</source>
        <translation>%1 ісі бойынша</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Кіммен</translation>
    </message>
    <message>
        <source>When they were reconciled</source>
        <translation>Татуласқан уақыты</translation>
    </message>
    <message>
        <source>Number of the case, if there is one</source>
        <translation>Істің нөмірі, бар болса</translation>
    </message>
    <message>
        <source>Record the reconciliation</source>
        <translation>Татуласуды тіркеу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>It is shown only now. Without it a forgotten password closes the register for ever. Keep it on paper in the unit&apos;s safe, never in this computer.</source>
        <translation>Ол тек қазір көрсетіледі. Бұл кодсыз ұмытылған құпиясөз тізілімді мүлде жабады. Қағазға түсіріп, бөлімшенің сейфінде сақтаңыз, осы компьютерде ешқашан сақтамаңыз.</translation>
    </message>
    <message>
        <source>Go to the &amp;login</source>
        <translation>&amp;Кіруге өту</translation>
    </message>
    <message>
        <source>Recovery code of the register</source>
        <translation>Тізілімді қалпына келтіру коды</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Write the code down by hand.</source>
        <translation>Принтер парақты қабылдамады. Кодты қолмен жазып алыңыз.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Compare it with the code above.</source>
        <translation>Парақ принтерге жіберілді. Оны жоғарыдағы кодпен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>Парақты &amp;басып шығару…</translation>
    </message>
    <message>
        <source>The code is on paper, and I have &amp;compared it</source>
        <translation>Код қағазға түсірілді, &amp;салыстырдым</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReferralSection</name>
    <message>
        <source>no answer yet</source>
        <translation>жауап әлі жоқ</translation>
    </message>
    <message>
        <source>Nobody has been referred yet.</source>
        <translation>Әзірге ешкім жіберілген жоқ.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source>The referral is recorded.</source>
        <translation>Жолдама енгізілді.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Жауап енгізілді.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Жолдамалар</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Қай жолдамаға жауап</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Who is sent</source>
        <translation>Кім жіберіледі</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>бос болса: бүгін</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Келісім</translation>
    </message>
    <message>
        <source>What the recipient should know</source>
        <translation>Қабылдаушы не білуі керек</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Жауапты енгізу</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>Басқа ұйым…</translation>
    </message>
    <message>
        <source>Adds one to the unit&apos;s catalogue; what is typed here stays</source>
        <translation>Бөлімше тізіміне ұйым қосады; мұнда терілгені сақталады</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RegisterSection</name>
    <message>
        <source>Take as the ground</source>
        <translation>Негіз ретінде алу</translation>
    </message>
    <message>
        <source>Incidents under article %1: %2</source>
        <translation>%1-бап бойынша оқиғалар: %2</translation>
    </message>
    <message>
        <source>Breaches of measures: %1</source>
        <translation>Шараларды бұзу: %1</translation>
    </message>
    <message>
        <source>The person is on the preventive register.</source>
        <translation>Адам профилактикалық есепке қойылды.</translation>
    </message>
    <message>
        <source>The entry is taken off the register.</source>
        <translation>Жазба есептен шығарылды.</translation>
    </message>
    <message>
        <source>Preventive register</source>
        <translation>Профилактикалық есеп</translation>
    </message>
    <message>
        <source>▲ a ground is offered</source>
        <translation>▲ негіз ұсынылады</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>есепте тұрған жоқ</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>шығарылғанға дейін</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 дейін</translation>
    </message>
    <message numerus="yes">
        <source>on it, %n ground(s)</source>
        <translation>
            <numerusform>есепте тұр, %n негіз</numerusform>
            <numerusform>есепте тұр, %n негіз</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, until removed</source>
        <translation>%1 бастап, шығарылғанға дейін</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1: %2</source>
        <translation>шығарылған күні: %1; %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санаты</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Есепке қойылған күні</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>бос болса: бүгін</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>empty: until removed</source>
        <translation>бос: шығарылғанға дейін</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Enter on the register</source>
        <translation>Есепке қою</translation>
    </message>
    <message>
        <source>Entry to prolong or remove</source>
        <translation>Ұзартылатын не шығарылатын жазба</translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Шығарылған күні</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Есептен шығару себебі</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Есептен шығару</translation>
    </message>
    <message>
        <source>The entry is prolonged.</source>
        <translation>Есепте тұру мерзімі ұзартылды.</translation>
    </message>
    <message>
        <source>prolonged %1 until %2: %3</source>
        <translation>%1 күні %2 дейін ұзартылды: %3</translation>
    </message>
    <message>
        <source>Why it is prolonged</source>
        <translation>Ұзарту себебі</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Жаңа соңғы күні</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReportsPage</name>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Кестелер (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Есеп сақталды.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Есепті басып шығару</translation>
    </message>
    <message numerus="yes">
        <source>The report was sent to the printer, %n page(s).</source>
        <translation>
            <numerusform>Есеп принтерге жіберілді, %n бет.</numerusform>
            <numerusform>Есеп принтерге жіберілді, %n бет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>Make the repo&amp;rt</source>
        <translation>Есеп &amp;жасау</translation>
    </message>
    <message>
        <source>The report is being counted</source>
        <translation>Есеп жасалып жатыр</translation>
    </message>
    <message>
        <source>A year of a large register takes some seconds. The window stays usable.</source>
        <translation>Үлкен тізілімнің бір жылына бірнеше секунд кетеді. Терезені пайдалана беруге болады.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Есеп жасалмады</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Есеп әлі жасалмады</translation>
    </message>
    <message>
        <source>Choose the period and press “Make the report”. It shows what was recorded up to this moment, beside the same days of the year before.</source>
        <translation>Кезеңді таңдап, «Есеп жасау» түймесін басыңыз. Есеп осы сәтке дейін тіркелгенді өткен жылдың дәл сол күндерімен қатар көрсетеді.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>&amp;Broken down by</source>
        <translation>Б&amp;өлініс</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>Бүкіл бөлімше</translation>
    </message>
    <message>
        <source>Compare with the &amp;year before</source>
        <translation>Өткен жыл&amp;мен салыстыру</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Кесте &amp;түрінде сақтау…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>Басып шы&amp;ғару…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>&amp;Journals</source>
        <translation>Ж&amp;урналдар</translation>
    </message>
    <message>
        <source>The journals of this period, to be printed or saved</source>
        <translation>Осы кезеңнің журналдары: басып шығару немесе сақтау</translation>
    </message>
    <message>
        <source>%1 (in brackets)</source>
        <translation>%1 (жақша ішінде)</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RepresentativeFields</name>
    <message>
        <source>Now: %1</source>
        <translation>Қазір: %1</translation>
    </message>
    <message>
        <source>Has no representative any more</source>
        <translation>Енді өкілі жоқ</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequestTicks</name>
    <message>
        <source>days</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>Days of the eviction</source>
        <translation>Шығару мерзімі, күн</translation>
    </message>
    <message>
        <source>how many days?</source>
        <translation>неше күн?</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementModel</name>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жай-күйі</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Қалған уақыт</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Шектеулер</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Тіркелуге келу</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Сот отырысы</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
    <message>
        <source>motion of %1</source>
        <translation>%1 өтінішхаты</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n рет келмеді</numerusform>
            <numerusform>%n рет келмеді</numerusform>
        </translation>
    </message>
    <message>
        <source>all made</source>
        <translation>бәріне келді</translation>
    </message>
    <message>
        <source>gap of %1</source>
        <translation>%1 қорғаусыз</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementPage</name>
    <message>
        <source>Reading the requirement…</source>
        <translation>Ерекше талаптар оқылуда…</translation>
    </message>
    <message>
        <source>The requirement could not be read</source>
        <translation>Ерекше талаптарды оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>No requirement is chosen</source>
        <translation>Ерекше талаптар таңдалмаған</translation>
    </message>
    <message>
        <source>Choose one in the list of measures.</source>
        <translation>Шаралар тізімінен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementSummary</name>
    <message>
        <source>Special requirements No. %1</source>
        <translation>Ерекше талаптар, № %1</translation>
    </message>
    <message>
        <source>Motion of %1</source>
        <translation>%1 күнгі өтінішхат</translation>
    </message>
    <message>
        <source>Unprotected for %1 between the end of the order and the hearing</source>
        <translation>Нұсқама аяқталғаннан сот отырысына дейін %1 қорғаусыз</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1, %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>іс № %1</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>%1-бап</translation>
    </message>
    <message>
        <source>from %1 to %2 inclusive</source>
        <translation>%1 – %2 (соңғы күнін қоса алғанда)</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) asked for</source>
        <translation>
            <numerusform>%n ай сұралды</numerusform>
            <numerusform>%n ай сұралды</numerusform>
        </translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Құқық бұзушы</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Жәбірленуші</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Сот отырысы</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Тіркелуге келу</translation>
    </message>
    <message numerus="yes">
        <source>%n a month</source>
        <translation>
            <numerusform>айына %n рет</numerusform>
            <numerusform>айына %n рет</numerusform>
        </translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Мінездеме</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Құқықтық негіз</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>no hearing is set</source>
        <translation>сот отырысы белгіленбеген</translation>
    </message>
    <message>
        <source>hearing in %1</source>
        <translation>сот отырысына %1 қалды</translation>
    </message>
    <message>
        <source>hearing today</source>
        <translation>сот отырысы бүгін</translation>
    </message>
    <message>
        <source>heard %1 ago; the decision is not recorded</source>
        <translation>отырыстан бері %1 өтті; шешім енгізілмеген</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>%1 күні басталады</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>%1 күні аяқталды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementsPane</name>
    <message>
        <source>Reading the requirements…</source>
        <translation>Ерекше талаптар оқылуда…</translation>
    </message>
    <message>
        <source>The requirements could not be read</source>
        <translation>Ерекше талаптарды оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>No such requirements</source>
        <translation>Мұндай ерекше талаптар жоқ</translation>
    </message>
    <message>
        <source>A motion to the court is written from the card of an incident and stands here from then on.</source>
        <translation>Сотқа өтінішхат оқиға карточкасынан жазылады да, содан бері осы жерде тұрады.</translation>
    </message>
    <message>
        <source>The first %1; more come as you scroll</source>
        <translation>Алғашқы %1; қалғаны төмен айналдырғанда жүктеледі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requirement(s)</source>
        <translation>
            <numerusform>%Ln жазба</numerusform>
            <numerusform>%Ln жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Аяқталмағандары</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Waiting for the court</source>
        <translation>Сот шешімін күтуде</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Қолданыстағы</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Бас тартылған</translation>
    </message>
    <message>
        <source>Ended by its term</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>&amp;Ашу</translation>
    </message>
    <message>
        <source>Special requirements</source>
        <translation>Ерекше талаптар</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RestrictionTicks</name>
    <message>
        <source>Prohibited</source>
        <translation>Тыйымдар</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteEntry</name>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Қатар</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Тексерілген уақыты</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>Сергек</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>жазылмаған</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>&amp;Enter the row</source>
        <translation>Қатарды ен&amp;гізу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteModel</name>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Шара</translation>
    </message>
    <message>
        <source>Check by</source>
        <translation>Тексеру мерзімі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message>
        <source>sober: %1</source>
        <translation>мас емес: %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RoutePage</name>
    <message numerus="yes">
        <source>%n check(s) recorded.</source>
        <translation>
            <numerusform>%n тексеру енгізілді.</numerusform>
            <numerusform>%n тексеру енгізілді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Маршрут парағы</translation>
    </message>
    <message numerus="yes">
        <source>Record %n check(s)</source>
        <translation>
            <numerusform>%n тексеруді енгізу</numerusform>
            <numerusform>%n тексеруді енгізу</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the checks</source>
        <translation>Тексерулерді енгізу</translation>
    </message>
    <message>
        <source>No check is due on that day</source>
        <translation>Бұл күнге тексеру жоспарланбаған</translation>
    </message>
    <message>
        <source>Choose another day, or the whole unit.</source>
        <translation>Басқа күнді немесе бүкіл бөлімшені таңдаңыз.</translation>
    </message>
    <message>
        <source>Reading the route…</source>
        <translation>Маршрут оқылуда…</translation>
    </message>
    <message>
        <source>The route could not be read</source>
        <translation>Маршрутты оқу мүмкін болмады</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>Wh&amp;ose</source>
        <translation>Кімнің ша&amp;ралары</translation>
    </message>
    <message>
        <source>My measures</source>
        <translation>Менің шараларым</translation>
    </message>
    <message>
        <source>The unit&apos;s measures</source>
        <translation>Бөлімше шаралары</translation>
    </message>
    <message>
        <source>&amp;Make the route</source>
        <translation>&amp;Маршрут құру</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Б&amp;асып шығару…</translation>
    </message>
    <message>
        <source>Stops of the route</source>
        <translation>Маршрут бойынша баратын жерлер</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1-қатар: %2</translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not recorded yet.</source>
        <translation>Мұнда %1 дейін енгізген мәліметтеріңіз тұр; олар әлі жазылған жоқ.</translation>
    </message>
    <message>
        <source>Empty the rows</source>
        <translation>Қатарларды тазарту</translation>
    </message>
    <message>
        <source>Back to the &amp;rows</source>
        <translation>Жол&amp;дарға қайту</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteWords</name>
    <message>
        <source>house %1</source>
        <translation>%1 үй</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>%1 пәтер</translation>
    </message>
    <message>
        <source>address not recorded</source>
        <translation>мекенжайы енгізілмеген</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Қағида</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Неге қатысты</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>қолданыста</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleNoteForm</name>
    <message>
        <source>Mark as ✓ verified</source>
        <translation>✓ тексерілген деп белгілеу</translation>
    </message>
    <message>
        <source>Withdraw before it begins</source>
        <translation>Басталғанға дейін кері қайтарып алу</translation>
    </message>
    <message>
        <source>Mark as ● recalled</source>
        <translation>● тексеру керек деп белгілеу</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Неге кері қайтарылып алынады</translation>
    </message>
    <message>
        <source>&amp;What was compared with what</source>
        <translation>&amp;Не немен салыстырылды</translation>
    </message>
    <message>
        <source>Mark &amp;verified</source>
        <translation>Т&amp;ексерілген деп белгілеу</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>&amp;Кері қайтарып алу</translation>
    </message>
    <message>
        <source>Mark &amp;recalled</source>
        <translation>Т&amp;ексеру керек деп белгілеу</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>Қа&amp;ғидаларға оралу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleSection</name>
    <message>
        <source>The program computes every term and duty by these records. A measure keeps the rule under which it was issued. What is recalled warns and never blocks; it is to be checked against the act.</source>
        <translation>Бағдарлама барлық мерзім мен міндетті осы жазбалар бойынша есептейді. Шара өзі шығарылған кездегі қағидамен қалады. Жадтан жазылған қағида тек ескертеді, ешқашан тыйым салмайды; оны актімен салыстыру қажет.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Қағидалар</translation>
    </message>
    <message>
        <source>No open measure rests on an earlier law.</source>
        <translation>Бұрынғы заңға негізделген ашық шара жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) rest on an earlier law; Enter opens one.</source>
        <translation>
            <numerusform>%n ашық шара бұрынғы заңға негізделген; Enter шараны ашады.</numerusform>
            <numerusform>%n ашық шара бұрынғы заңға негізделген; Enter шараны ашады.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures that rest on an earlier law</source>
        <translation>Бұрынғы заңға негізделген шаралар</translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) were issued before the version begins; Enter opens one.</source>
        <translation>
            <numerusform>Редакция басталғанға дейін %n ашық шара шығарылған; Enter ашады.</numerusform>
            <numerusform>Редакция басталғанға дейін %n ашық шара шығарылған; Enter ашады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) issued before it keep the earlier version.</source>
        <translation>
            <numerusform>Бұрын шығарылған %n ашық шара бұрынғы редакцияны сақтайды.</numerusform>
            <numerusform>Бұрын шығарылған %n ашық шара бұрынғы редакцияны сақтайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) issued since it begins keep their basis and term.</source>
        <translation>
            <numerusform>Редакция басталған күннен бері шығарылған %n ашық шара өз негізі мен мерзімін сақтайды.</numerusform>
            <numerusform>Редакция басталған күннен бері шығарылған %n ашық шара өз негізі мен мерзімін сақтайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open measure is concerned.</source>
        <translation>Ашық шараларға қатысы жоқ.</translation>
    </message>
    <message>
        <source>Entered: %1, %2</source>
        <translation>Енгізілді: %1, %2</translation>
    </message>
    <message>
        <source>The measures under the earlier version</source>
        <translation>Бұрынғы редакциядағы шаралар</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>К&amp;өрсету</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>&amp;Кері қайтарып алу…</translation>
    </message>
    <message>
        <source>Mark &amp;recalled…</source>
        <translation>Т&amp;ексеру керек деп белгілеу…</translation>
    </message>
    <message>
        <source>Mark &amp;verified…</source>
        <translation>&amp;Тексерілген деп белгілеу…</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>&amp;Жаңа редакция…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleWords</name>
    <message>
        <source>everything</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 бастап</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>кері қайтарылып алынған</translation>
    </message>
    <message>
        <source>put right by a later one</source>
        <translation>кейінгі редакциямен түзетілген</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>тексерілген</translation>
    </message>
    <message>
        <source>recalled, to be checked</source>
        <translation>жадтан, тексеру керек</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>енгізілді</translation>
    </message>
    <message>
        <source>marked verified</source>
        <translation>тексерілген деп белгіленді</translation>
    </message>
    <message>
        <source>marked recalled</source>
        <translation>тексеру керек деп белгіленді</translation>
    </message>
    <message>
        <source>Other versions: %1</source>
        <translation>Басқа редакциялары: %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafeFields</name>
    <message>
        <source>Leave no messages</source>
        <translation>Хабарлама қалдыруға болмайды</translation>
    </message>
    <message>
        <source>Send nothing by post</source>
        <translation>Поштамен хат жіберуге болмайды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafeStrip</name>
    <message>
        <source>Leave no messages</source>
        <translation>Хабарлама қалдыруға болмайды</translation>
    </message>
    <message>
        <source>Send nothing by post</source>
        <translation>Поштамен хат жіберуге болмайды</translation>
    </message>
    <message>
        <source>How this person may be reached safely is not recorded. Ask, and enter it with “Correct”.</source>
        <translation>Бұл адаммен қалай қауіпсіз байланысуға болатыны жазылмаған. Сұрап біліп, «Түзету» арқылы енгізіңіз.</translation>
    </message>
    <message>
        <source>Before calling, writing or going there</source>
        <translation>Қоңырау шалмас, хат жазбас, бармас бұрын</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Қауіпсіз байланыс</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafetySection</name>
    <message>
        <source>Where the backup is written</source>
        <translation>Көшірме жазылатын орын</translation>
    </message>
    <message>
        <source>The backup was written.</source>
        <translation>Сақтық көшірме жазылды.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2 ago.</source>
        <translation>Соңғы көшірме: %1, содан бері %2 өтті.</translation>
    </message>
    <message>
        <source>Every page, index and reference of the file is whole.</source>
        <translation>Файлдың барлық беті, индексі мен сілтемесі бүтін.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл зақымдалған: %1</translation>
    </message>
    <message>
        <source>The log was altered: entry %1 is the first that does not fit. Entries: %2.</source>
        <translation>Журнал өзгертілген: сәйкес келмейтін алғашқы жазба — %1. Жазбалар: %2.</translation>
    </message>
    <message>
        <source>The chain of the log is unbroken. Entries: %1.</source>
        <translation>Журнал тізбегі үзілмеген. Жазбалар: %1.</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Тізбектің басы: %1</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Көшірме жазылуда…</translation>
    </message>
    <message>
        <source>&amp;Make the backup</source>
        <translation>&amp;Көшірме жасау</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>Көшірме жазылып жатыр</translation>
    </message>
    <message>
        <source>The window stays usable; what is asked of the register waits until it is done.</source>
        <translation>Терезені пайдалана беруге болады; тізілімге қойылған сұраулар аяқталғанша күтеді.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Көшірме жасалмады</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>Көшірме толық жазылды</translation>
    </message>
    <message>
        <source>Incidents in it: %1. Head of the chain: %2.</source>
        <translation>Ондағы оқиғалар: %1. Тізбектің басы: %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Тексерілуде…</translation>
    </message>
    <message>
        <source>Check the &amp;register</source>
        <translation>&amp;Тізілімді тексеру</translation>
    </message>
    <message>
        <source>The whole register is being read</source>
        <translation>Бүкіл тізілім оқылып жатыр</translation>
    </message>
    <message>
        <source>The register could not be checked</source>
        <translation>Тізілім тексерілмеді</translation>
    </message>
    <message>
        <source>The register is not as it should be</source>
        <translation>Тізілімде ақау бар</translation>
    </message>
    <message>
        <source>Make no further entries. Keep the folder as it is and restore the last good backup into another folder.</source>
        <translation>Жаңа жазба енгізбеңіз. Папканы сол күйінде сақтап, соңғы жарамды көшірмені басқа папкаға қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The register is whole</source>
        <translation>Тізілім бүтін</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Сақтық көшірме</translation>
    </message>
    <message>
        <source>One encrypted file with everything. It guards against loss only on another medium: a stick in the safe, not this computer&apos;s disk.</source>
        <translation>Барлық дерегі бар бір шифрланған файл. Ол басқа тасымалдағышта ғана жоғалудан сақтайды: осы компьютердің дискісінде емес, сейфтегі флешкада.</translation>
    </message>
    <message>
        <source>&amp;File of the backup</source>
        <translation>Көшірме &amp;файлы</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Таң&amp;дау…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Reads the whole file and every entry of the log, and finds whatever was lost or altered.</source>
        <translation>Бүкіл файлды және журналдың әр жазбасын оқып, жоғалғанын не өзгертілгенін табады.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Сақтық көшірме әлі жасалмаған.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SavedFilters</name>
    <message>
        <source>Give the filter a name.</source>
        <translation>Сүзгіге атау беріңіз.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>таңдалмаған</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сақталған сүзгілер</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>Сүз&amp;гіні сақтау…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Жо&amp;ю</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Сақталған сүзгіні жою</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Сүзгінің атауы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save the filter under this name</source>
        <translation>Сүзгіні осы атаумен сақтау</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Сақтамау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SealedLine</name>
    <message>
        <source>hidden</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: жасырын</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Hidden again by itself after 20 seconds</source>
        <translation>20 секундтан кейін өздігінен жасырылады</translation>
    </message>
    <message>
        <source>Shows it for 20 seconds; the log notes who looked, not what stood there</source>
        <translation>20 секундқа көрсетеді; журналға кім қарағаны жазылады, мазмұны жазылмайды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SecondLook</name>
    <message>
        <source>Reason to print them all the same</source>
        <translation>Сонда да басып шығарудың себебі</translation>
    </message>
    <message>
        <source>Only those without such values</source>
        <translation>Ондай мәліметі жоқтарын ғана</translation>
    </message>
    <message numerus="yes">
        <source>Look once more before they leave the unit: sealed values stand on %n sheet(s): %1.</source>
        <translation>
            <numerusform>Бөлімшеден кетпес бұрын тағы бір қараңыз: %n парақта жасырын мәлімет бар: %1.</numerusform>
            <numerusform>Бөлімшеден кетпес бұрын тағы бір қараңыз: %n парақта жасырын мәлімет бар: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n sheet(s) tells the offender a sealed value. They come out with your reason, which is entered in the log.</source>
        <translation>
            <numerusform>%n парақтың мәтіні құқық бұзушыға жасырын мәліметті айтып қояды. Олар сіздің себебіңізбен шығарылады, ол журналға жазылады.</numerusform>
            <numerusform>%n парақтың мәтіні құқық бұзушыға жасырын мәліметті айтып қояды. Олар сіздің себебіңізбен шығарылады, ол журналға жазылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n sheet(s) tells the offender a sealed value: those are refused until a head confirms them.</source>
        <translation>
            <numerusform>%n парақтың мәтіні құқық бұзушыға жасырын мәліметті айтып қояды: басшы растамайынша олар шығарылмайды.</numerusform>
            <numerusform>%n парақтың мәтіні құқық бұзушыға жасырын мәліметті айтып қояды: басшы растамайынша олар шығарылмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print all %n</source>
        <translation>
            <numerusform>%n парақтың бәрін шығару</numerusform>
            <numerusform>%n парақтың бәрін шығару</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked: bring it out</source>
        <translation>Қарап шықтым: шығару</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ServiceSection</name>
    <message>
        <source>The order is served; its term runs.</source>
        <translation>Нұсқама тапсырылды, мерзімі басталды.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Тапсырылған уақыты</translation>
    </message>
    <message>
        <source>The offender si&amp;gned</source>
        <translation>Құқық бұзушы қол қой&amp;ды</translation>
    </message>
    <message>
        <source>The offender re&amp;fused to sign</source>
        <translation>Құқық бұзушы қол қоюдан &amp;бас тартты</translation>
    </message>
    <message>
        <source>How it was refused</source>
        <translation>Қалай бас тартты</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>Бірінші куә</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Екінші куә</translation>
    </message>
    <message>
        <source>&amp;Serve</source>
        <translation>&amp;Тапсыру</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetOutlet</name>
    <message>
        <source>Save the sheet</source>
        <translation>Парақты сақтау</translation>
    </message>
    <message>
        <source>Sheets to be edited (*.odt)</source>
        <translation>Өңделетін парақтар (*.odt)</translation>
    </message>
    <message>
        <source>PDF sheets (*.pdf)</source>
        <translation>PDF парақтары (*.pdf)</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Парақты басып шығару</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>екі жағына</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Файлға сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Recent printer</source>
        <translation>Соңғы принтерлер</translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>Бірден басып шығару</translation>
    </message>
    <message>
        <source>Save the sheets into a folder</source>
        <translation>Парақтарды қалтаға сақтау</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Қалтаға сақтау…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetPreviewView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Парақты алдын ала қарау</translation>
    </message>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>Бұл алушыға көрсетілмегені: %1.</translation>
    </message>
    <message>
        <source>Sealed values stand on it: %1.</source>
        <translation>Парақта жасырын мәлімет бар: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Парақты көрсету мүмкін болмады</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetWords</name>
    <message>
        <source>Kazakh</source>
        <translation>қазақша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орысша</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>қазақша және орысша</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ShortcutSheet</name>
    <message>
        <source>Search the whole register</source>
        <translation>Бүкіл тізілімнен іздеу</translation>
    </message>
    <message>
        <source>Open a place of the list at the left</source>
        <translation>Сол жақтағы тізімнен бөлімді ашу</translation>
    </message>
    <message>
        <source>Record a new incident</source>
        <translation>Жаңа оқиғаны тіркеу</translation>
    </message>
    <message>
        <source>Save the incident; issue the order</source>
        <translation>Оқиғаны сақтау; нұсқаманы шығару</translation>
    </message>
    <message>
        <source>Read the page anew</source>
        <translation>Бетті жаңарту</translation>
    </message>
    <message>
        <source>Cover the window from visitors&apos; eyes, and uncover it</source>
        <translation>Терезені бөгде көзден жабу және қайта ашу</translation>
    </message>
    <message>
        <source>Lock: only the password opens it again</source>
        <translation>Құлыптау: тек құпиясөз қайта ашады</translation>
    </message>
    <message>
        <source>Show and close this help</source>
        <translation>Осы анықтаманы ашу және жабу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Close what lies over the page; leave the card of an incident</source>
        <translation>Бет үстіндегіні жабу; оқиға карточкасынан шығу</translation>
    </message>
    <message>
        <source>Alt and the underlined letter reach any field or button; Tab goes on, Shift+Tab back; Enter on a row opens it.</source>
        <translation>Alt және асты сызылған әріп кез келген өріске немесе түймеге апарады; Tab – алға, Shift+Tab – артқа; жолдағы Enter оны ашады.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SidePanel</name>
    <message numerus="yes">
        <source>%n earlier incident(s) of the offender within 365 days</source>
        <translation>
            <numerusform>Құқық бұзушының 365 күн ішіндегі бұрынғы оқиғалары: %n</numerusform>
            <numerusform>Құқық бұзушының 365 күн ішіндегі бұрынғы оқиғалары: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>The incident is recorded</source>
        <translation>Оқиға тіркелді</translation>
    </message>
    <message>
        <source>The incident is not recorded</source>
        <translation>Оқиға тіркелген жоқ</translation>
    </message>
    <message>
        <source>For saving</source>
        <translation>Сақтау үшін</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Қажеттінің бәрі бар</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Тағы бір қарап шығыңыз</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Бәрі толық</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Issue a protective order</source>
        <translation>Қорғау &amp;нұсқамасын шығару</translation>
    </message>
    <message>
        <source>Record another incident</source>
        <translation>Тағы бір оқиғаны тіркеу</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Карточканы ашу</translation>
    </message>
    <message>
        <source>Still missing for a protective order</source>
        <translation>Қорғау нұсқамасы үшін әзірге жетпейді</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SourceSection</name>
    <message>
        <source>Reporter: name or contact, if given</source>
        <translation>Хабарлаған адам: аты-жөні немесе байланысы, айтса</translation>
    </message>
    <message>
        <source>What was seen, heard or known, and from whom</source>
        <translation>Не көрілді, естілді немесе белгілі болды, кімнен</translation>
    </message>
    <message>
        <source>The reporter stays anonymous</source>
        <translation>Хабарлаған адам аты-жөнін атамаған</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::StatusTips</name>
    <message>
        <source>What this page is for, and all keys</source>
        <translation>Бұл бет не үшін керек және барлық пернелер</translation>
    </message>
    <message>
        <source>Only your password opens the window again; nothing typed is lost</source>
        <translation>Терезені тек құпиясөзіңіз қайта ашады; жазғаныңыз жоғалмайды</translation>
    </message>
    <message>
        <source>Closes the register for this account</source>
        <translation>Осы есептік жазба үшін тізілімді жабады</translation>
    </message>
    <message>
        <source>Reads anew what is overdue, due and ahead</source>
        <translation>Мерзімі өткен, бүгінгі және алдағы істерді жаңартады</translation>
    </message>
    <message>
        <source>Opens an empty form; no complaint is needed</source>
        <translation>Бос нысанды ашады; арыз қажет емес</translation>
    </message>
    <message>
        <source>Records the incident; what is missing can be added later</source>
        <translation>Оқиғаны тіркейді; жетпегенін кейін қосуға болады</translation>
    </message>
    <message>
        <source>Opens the order&apos;s form, filled from this incident</source>
        <translation>Осы оқиғадан толтырылған нұсқама нысанын ашады</translation>
    </message>
    <message>
        <source>Gives the order its number; the term runs from service</source>
        <translation>Нұсқамаға нөмір беріледі; мерзімі тапсырылған сәттен басталады</translation>
    </message>
    <message>
        <source>Opens the card of the chosen order</source>
        <translation>Таңдалған нұсқаманың карточкасын ашады</translation>
    </message>
    <message>
        <source>Records that the order was handed over: its term begins</source>
        <translation>Нұсқаманың тапсырылғанын белгілейді: мерзімі басталады</translation>
    </message>
    <message>
        <source>Records a check visit</source>
        <translation>Бақылау тексеруін тіркейді</translation>
    </message>
    <message>
        <source>Records that the prosecutor was sent a copy</source>
        <translation>Прокурорға көшірме жіберілгенін белгілейді</translation>
    </message>
    <message>
        <source>Records that the victim was given a copy</source>
        <translation>Жәбірленушіге көшірме берілгенін белгілейді</translation>
    </message>
    <message>
        <source>Prints exactly what the preview shows; the copy is numbered and logged</source>
        <translation>Алдын ала көріністегіні сол күйінде басып шығарады; дана нөмірленіп, журналға жазылады</translation>
    </message>
    <message>
        <source>Saves the sheet as PDF or as a text to be edited; the copy is numbered and logged</source>
        <translation>Парақты PDF немесе өңделетін мәтін түрінде сақтайды; дана нөмірленіп, журналға жазылады</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::StepSection</name>
    <message>
        <source>This is what you typed until %1; it is not entered yet.</source>
        <translation>Мұнда %1 дейін енгізген мәліметтеріңіз тұр; олар әлі тіркелген жоқ.</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Өрістерді тазарту</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateEditor</name>
    <message>
        <source>The wording is saved; sheets are printed with it from now on.</source>
        <translation>Мәтін сақталды; парақтар енді осымен басып шығарылады.</translation>
    </message>
    <message>
        <source>The supplied wording holds again; the unit&apos;s own stays in the history.</source>
        <translation>Бағдарламаның мәтіні қайта қолданылады; өз мәтініңіз тарихта қалады.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the two texts</source>
        <translation>Екі мәтінде де қате жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; Enter goes there</source>
        <translation>
            <numerusform>Түзететін %n қате; Enter сол жерге апарады</numerusform>
            <numerusform>Түзететін %n қате; Enter сол жерге апарады</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not saved yet.</source>
        <translation>Бұл — %1 дейін тергеніңіз; ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Нысанның бөліктері</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Preview on sample data</source>
        <translation>Үлгі деректермен қарау</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарихы</translation>
    </message>
    <message>
        <source>Kazakh text</source>
        <translation>Қазақша мәтін</translation>
    </message>
    <message>
        <source>Russian text</source>
        <translation>Орысша мәтін</translation>
    </message>
    <message>
        <source>Names that may stand in it, and what they mean</source>
        <translation>Мәтінде тұра алатын атаулар және олардың мағынасы</translation>
    </message>
    <message>
        <source>in the rows of %1</source>
        <translation>%1 жолдарында</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>жасырын</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Қою</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Түзетілетін қателер</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Алушы</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Парақтың тілі</translation>
    </message>
    <message>
        <source>Give up the unit&apos;s own wording of this form in both languages? It stays in the history.</source>
        <translation>Бұл нысанның екі тілдегі өз мәтініңізден бас тартасыз ба? Ол тарихта қалады.</translation>
    </message>
    <message>
        <source>Keep our own</source>
        <translation>Өз мәтінімізді қалдыру</translation>
    </message>
    <message>
        <source>Return to the supplied one</source>
        <translation>Бағдарламаның мәтініне қайту</translation>
    </message>
    <message>
        <source>Return to the supplied wording…</source>
        <translation>Бағдарламаның мәтініне қайту…</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Нысандарға қайту</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Мәтінді сақтау</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Сол жақтағы бөліктер</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Оң жақтағы бөліктер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateHistory</name>
    <message>
        <source>Nobody has changed this form: it is as supplied.</source>
        <translation>Бұл нысанды ешкім өзгерткен жоқ: ол бағдарламада берілген күйінде.</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Өзгерістер, соңғысы бірінші</translation>
    </message>
    <message>
        <source>back to the supplied wording</source>
        <translation>бағдарламаның мәтініне қайтарылды</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>өз мәтіні</translation>
    </message>
    <message>
        <source>Wording of that change</source>
        <translation>Сол өзгерістің мәтіні</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>Редакторға қою</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateModel</name>
    <message>
        <source>the unit&apos;s own</source>
        <translation>бөлімшенің өз мәтіні</translation>
    </message>
    <message>
        <source>own in Kazakh</source>
        <translation>қазақшасы өз мәтіні</translation>
    </message>
    <message>
        <source>own in Russian</source>
        <translation>орысшасы өз мәтіні</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>бағдарламаның мәтіні</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Basis of the layout</source>
        <translation>Нысанның негізі</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplatesSection</name>
    <message>
        <source>The texts of the forms that are printed. The unit may word them its own way; which values stand in a form and who may read them stays as supplied.</source>
        <translation>Басып шығарылатын нысандардың мәтіндері. Бөлімше оларды өзінше жаза алады; нысанда қандай мәліметтер тұратыны және оларды кім оқитыны өзгермейді.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Open the texts…</source>
        <translation>Мәтіндерін ашу…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TickBoxes</name>
    <message>
        <source>Note: where it is, what it shows</source>
        <translation>Ескертпе: қайда тұр, нені көрсетеді</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ескертпе</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TimeWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n күн кешікті</numerusform>
            <numerusform>%n күн кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n сағат кешікті</numerusform>
            <numerusform>%n сағат кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>%n сағат қалды</numerusform>
            <numerusform>%n сағат қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n минут кешікті</numerusform>
            <numerusform>%n минут кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>%n минут қалды</numerusform>
            <numerusform>%n минут қалды</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 тәу %2 сағ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 сағ %2 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 қалды</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TodayPage</name>
    <message>
        <source>Read at %1. Enter on a row takes its next step.</source>
        <translation>%1 жағдайы бойынша. Жолда Enter пернесін бассаңыз, келесі қадам ашылады.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Бүгін, %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Reading what is due…</source>
        <translation>Орындалуға тиіс істер оқылуда…</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>Орындалуға тиіс істер оқылмады</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Кезек күтіп тұрған іс жоқ</translation>
    </message>
    <message>
        <source>Orders to be served, copies to be sent, checks to be made and terms that run out come here by themselves, as the rules ask for them.</source>
        <translation>Тапсырылатын нұсқамалар, жіберілетін көшірмелер, жүргізілетін тексерулер және аяқталып келе жатқан мерзімдер қағидалар бойынша осында өзі шығады.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Сүзгіге сай ештеңе табылмады</translation>
    </message>
    <message>
        <source>Other things are waiting. “Show all” brings them back.</source>
        <translation>Басқа істер бар: «Барлығын көрсету» түймесі оларды қайтарады.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Орындалуға тиіс істер</translation>
    </message>
    <message>
        <source>Others have something to do: choose “The unit” to see it.</source>
        <translation>Басқа қызметкерлердің істері бар: оларды көру үшін «Бөлімше» тармағын таңдаңыз.</translation>
    </message>
    <message>
        <source>Route s&amp;heet</source>
        <translation>&amp;Маршрут парағы</translation>
    </message>
    <message>
        <source>Whom to check today, street by street, for print and for typing back</source>
        <translation>Бүгін кімді тексеру керек, көшелер бойынша: басып шығару және нәтижесін енгізу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TopicModel</name>
    <message>
        <source>What</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Қызметкер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TopicWords</name>
    <message>
        <source>What supervision would ask</source>
        <translation>Қадағалау не сұрайды</translation>
    </message>
    <message>
        <source>Ends within 14 days</source>
        <translation>14 күнде аяқталады</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Тапсырылмаған</translation>
    </message>
    <message>
        <source>Missed checks</source>
        <translation>Өткізіп алған тексерулер</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>Қорғаусыз күндер</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Аяқталғаннан кейінгі қадағалау</translation>
    </message>
    <message>
        <source>Alcohol bans</source>
        <translation>Алкогольге тыйым салынғандар</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>Жауапсыз жолдамалар</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Балалар</translation>
    </message>
    <message>
        <source>Load by officer</source>
        <translation>Қызметкерлердің жүктемесі</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Ауысымды тапсыру</translation>
    </message>
    <message>
        <source>Nothing that supervision would ask about.</source>
        <translation>Қадағалау сұрайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Enter opens the record in which it is mended.</source>
        <translation>Enter түзетілетін жазбаны ашады.</translation>
    </message>
    <message>
        <source>No measure ends within 14 days.</source>
        <translation>14 күн ішінде аяқталатын шара жоқ.</translation>
    </message>
    <message>
        <source>Is a motion to the court needed before the end?</source>
        <translation>Аяқталғанша сотқа өтінішхат беру қажет пе?</translation>
    </message>
    <message>
        <source>Everything issued is served.</source>
        <translation>Шығарылғанның бәрі тапсырылған.</translation>
    </message>
    <message>
        <source>No term runs until the measure is handed over.</source>
        <translation>Тапсырылғанша мерзім есептелмейді.</translation>
    </message>
    <message>
        <source>No check was missed.</source>
        <translation>Өткізіп алған тексеру жоқ.</translation>
    </message>
    <message>
        <source>A check of today counts from today.</source>
        <translation>Бүгінгі тексеру бүгіннен бастап есептеледі.</translation>
    </message>
    <message>
        <source>No hearing comes after the end of an order.</source>
        <translation>Нұсқама аяқталғаннан кейінге қалған отырыс жоқ.</translation>
    </message>
    <message>
        <source>Between the end of the order and the hearing nobody is protected.</source>
        <translation>Нұсқаманың аяқталуы мен отырыс арасында қорғау жоқ.</translation>
    </message>
    <message>
        <source>Nobody is to be looked in on.</source>
        <translation>Жағдайын білетін ешкім жоқ.</translation>
    </message>
    <message>
        <source>No measure is in force any more: ask how things stand.</source>
        <translation>Қолданыста шара қалмады: жағдайын сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody is under an alcohol ban.</source>
        <translation>Алкогольге тыйым салынған адам жоқ.</translation>
    </message>
    <message>
        <source>Who was seen drunk most often stands first.</source>
        <translation>Мас күйінде жиі көрінгендер бірінші тұр.</translation>
    </message>
    <message>
        <source>Every referral has an answer.</source>
        <translation>Барлық жолдамаға жауап бар.</translation>
    </message>
    <message>
        <source>Ask the organisation what came of it.</source>
        <translation>Нәтижесін ұйымнан сұраңыз.</translation>
    </message>
    <message>
        <source>Every question about children is answered.</source>
        <translation>Балаларға қатысты сұрақтардың бәріне жауап бар.</translation>
    </message>
    <message>
        <source>Seen, spoken to, school and commission informed?</source>
        <translation>Көрілді ме, сөйлесілді ме, мектеп пен комиссияға хабарланды ма?</translation>
    </message>
    <message>
        <source>Nobody has a measure open.</source>
        <translation>Ешкімде ашық шара жоқ.</translation>
    </message>
    <message>
        <source>Open measures, and what is overdue or due today.</source>
        <translation>Ашық шаралар, мерзімі өткені және бүгінгісі.</translation>
    </message>
    <message>
        <source>Nothing happened since the last handover.</source>
        <translation>Соңғы тапсырудан бері ештеңе болған жоқ.</translation>
    </message>
    <message>
        <source>What happened since the last handover, and what waits.</source>
        <translation>Соңғы тапсырудан бері не болды және не күтіп тұр.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without protection</source>
        <translation>
            <numerusform>%n күн қорғаусыз</numerusform>
            <numerusform>%n күн қорғаусыз</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1, hearing %2</source>
        <translation>аяқталуы %1, отырыс %2</translation>
    </message>
    <message numerus="yes">
        <source>seen drunk %n time(s)</source>
        <translation>
            <numerusform>%n рет мас күйінде көрінген</numerusform>
            <numerusform>%n рет мас күйінде көрінген</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen drunk</source>
        <translation>мас күйінде көрінбеген</translation>
    </message>
    <message>
        <source>no breach is recorded of it</source>
        <translation>бұзушылық енгізілмеген</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren): %1</source>
        <translation>
            <numerusform>%n бала: %1</numerusform>
            <numerusform>%n бала: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n мерзімі өткен</numerusform>
            <numerusform>%n мерзімі өткен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n бүгін</numerusform>
            <numerusform>%n бүгін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ашық</numerusform>
            <numerusform>%n ашық</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>шығарылды</translation>
    </message>
    <message>
        <source>served</source>
        <translation>тапсырылды</translation>
    </message>
    <message>
        <source>breach: %1</source>
        <translation>бұзушылық: %1</translation>
    </message>
    <message>
        <source>is let go: is the victim warned?</source>
        <translation>босатылады: жәбірленушіге ескертілді ме?</translation>
    </message>
    <message>
        <source>the victim was not asked what she wishes</source>
        <translation>жәбірленушінің пікірі сұралмаған</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Мақұлдауды күткен нұсқамалар</translation>
    </message>
    <message>
        <source>No order waits for your approval.</source>
        <translation>Сіздің мақұлдауыңызды күткен нұсқама жоқ.</translation>
    </message>
    <message>
        <source>Enter opens the order: approve it, or return it with the reason.</source>
        <translation>Enter нұсқаманы ашады: мақұлдаңыз немесе себебін жазып қайтарыңыз.</translation>
    </message>
    <message>
        <source>served without approval</source>
        <translation>мақұлдаусыз тапсырылған</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>мақұлдауды күтуде</translation>
    </message>
    <message>
        <source>Under an earlier law</source>
        <translation>Бұрынғы заң бойынша</translation>
    </message>
    <message>
        <source>No open measure rests on an earlier law.</source>
        <translation>Бұрынғы заңға негізделген ашық шара жоқ.</translation>
    </message>
    <message>
        <source>A measure keeps the rules of its issue; another may be issued under the law of today.</source>
        <translation>Шара шығарылған күнгі қағидалар бойынша қолданылады; бүгінгі заң бойынша жаңасын шығаруға болады.</translation>
    </message>
    <message>
        <source>issued under %1, today %2</source>
        <translation>негізі: %1; бүгін: %2</translation>
    </message>
    <message>
        <source>%1: its term was another</source>
        <translation>%1: мерзімі бұрын басқа болған</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UndertakingPage</name>
    <message>
        <source>Entering it…</source>
        <translation>Жазылуда…</translation>
    </message>
    <message>
        <source>I &amp;undertake</source>
        <translation>&amp;Міндеттенемін</translation>
    </message>
    <message>
        <source>The undertaking could not be entered</source>
        <translation>Міндеттеме жазылмады</translation>
    </message>
    <message>
        <source>Text of %1. Your name, this text and the time are entered in the log.</source>
        <translation>Мәтін күні: %1. Аты-жөніңіз, осы мәтін және уақыты журналға жазылады.</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Шығу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Unfinished</name>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Not finished: a protective order, typed %1</source>
        <translation>Аяқталмаған: қорғау нұсқамасы, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: an official warning, typed %1</source>
        <translation>Аяқталмаған: ресми алдын ала ескерту, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: the correction of a card, typed %1</source>
        <translation>Аяқталмаған: карточканы түзету, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: the service of an order, typed %1</source>
        <translation>Аяқталмаған: нұсқаманы тапсыру, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: a control check, typed %1</source>
        <translation>Аяқталмаған: бақылау тексеруі, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: the copies of an order, typed %1</source>
        <translation>Аяқталмаған: нұсқаманың көшірмелері, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: the cancellation of an order, typed %1</source>
        <translation>Аяқталмаған: нұсқаманың күшін жою, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: a motion to the court, typed %1</source>
        <translation>Аяқталмаған: сотқа өтінішхат, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: the decision of a court, typed %1</source>
        <translation>Аяқталмаған: сот шешімі, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: an appearance at the police, typed %1</source>
        <translation>Аяқталмаған: тіркелуге келу, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: psychological help, typed %1</source>
        <translation>Аяқталмаған: психологиялық көмек, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: what a court lifted, typed %1</source>
        <translation>Аяқталмаған: сот алып тастаған шектеу, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: a breach, typed %1</source>
        <translation>Аяқталмаған: бұзушылық, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: the answers about children, typed %1</source>
        <translation>Аяқталмаған: балалар туралы жауаптар, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: a referral, typed %1</source>
        <translation>Аяқталмаған: жолдама, терілген %1</translation>
    </message>
    <message>
        <source>Not finished: the opening of a case, typed %1</source>
        <translation>Аяқталмаған: істі ашу, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: a penalty, typed %1</source>
        <translation>Аяқталмаған: жаза, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: the closing of a case, typed %1</source>
        <translation>Аяқталмаған: істі тоқтату, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: a reconciliation, typed %1</source>
        <translation>Аяқталмаған: татуласу, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: a detention, typed %1</source>
        <translation>Аяқталмаған: ұстап алу, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: a preventive conversation, typed %1</source>
        <translation>Аяқталмаған: профилактикалық әңгімелесу, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: an entry on the preventive register, typed %1</source>
        <translation>Аяқталмаған: профилактикалық есепке қою, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: the return of an order, typed %1</source>
        <translation>Аяқталмаған: нұсқаманы қайтару, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: the watch after the end, typed %1</source>
        <translation>Аяқталмаған: аяқталғаннан кейінгі қадағалау, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: the results of a route, typed %1</source>
        <translation>Аяқталмаған: маршрут нәтижелері, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: an organisation, typed %1</source>
        <translation>Аяқталмаған: ұйым туралы мәлімет, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: an incident, typed %1</source>
        <translation>Аяқталмаған: оқиға, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: the wording of a form, typed %1</source>
        <translation>Аяқталмаған: нысанның мәтіні, %1 терілген</translation>
    </message>
    <message>
        <source>Not finished: the strict-account blanks, typed %1</source>
        <translation>Аяқталмаған: қатаң есептегі бланкілер, %1 терілген</translation>
    </message>
    <message>
        <source>Not finished: the reason of a closing, typed %1</source>
        <translation>Аяқталмаған: істің тоқтатылу себебі, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: a note for the next shift, typed %1</source>
        <translation>Аяқталмаған: келесі ауысымға жазба, терілген уақыты: %1</translation>
    </message>
    <message>
        <source>Not finished: values by hand for a sheet, typed %1</source>
        <translation>Аяқталмаған: параққа қолмен енгізілетін мәндер, %1 терілген</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UnitSection</name>
    <message>
        <source>The unit was changed.</source>
        <translation>Бөлімше туралы мәлімет өзгертілді.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сақталуда…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the unit</source>
        <translation>Бөлімшені &amp;сақтау</translation>
    </message>
    <message>
        <source>The unit is as it was</source>
        <translation>Бөлімше туралы мәлімет өзгерген жоқ</translation>
    </message>
    <message>
        <source>This stands on every sheet printed from now on. Orders keep the numbers they have.</source>
        <translation>Бұл мәліметтер бұдан былай басылатын әр параққа түседі. Шығарылған нұсқамалардың нөмірлері өзгермейді.</translation>
    </message>
    <message>
        <source>without a touch of keyboard or mouse, for every account of the unit</source>
        <translation>пернетақта мен тінтуірге ешкім тимесе; бөлімшенің барлық есептік жазбасы үшін</translation>
    </message>
    <message>
        <source>A head approves the &amp;orders of inspectors</source>
        <translation>Инспекторлардың нұсқамаларын &amp;басшы мақұлдайды</translation>
    </message>
    <message>
        <source>An order issued from now on waits on the head&apos;s desk; it may still be served at once.</source>
        <translation>Осыдан былай шығарылған нұсқама басшының үстелінде мақұлдауды күтеді; қажет болса, оны бірден тапсыруға болады.</translation>
    </message>
    <message>
        <source>&amp;Minutes before the window locks</source>
        <translation>Терезе құлыпталғанға дейін, &amp;минут</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UnitStep</name>
    <message>
        <source>Your unit</source>
        <translation>Бөлімшеңіз</translation>
    </message>
    <message>
        <source>This stands on every sheet you print. Names and addresses in both languages: the sheets need both.</source>
        <translation>Бұл деректер басылатын әр параққа түседі. Атау мен мекенжайды екі тілде де жазыңыз: парақтарға екеуі де керек.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Кел&amp;есі</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Облыс</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Облысты таңдаңыз</translation>
    </message>
    <message>
        <source>&amp;Code of the unit</source>
        <translation>Бөлімшенің &amp;коды</translation>
    </message>
    <message>
        <source>Name of the unit in &amp;Kazakh</source>
        <translation>Бөлімшенің қазақша &amp;атауы</translation>
    </message>
    <message>
        <source>Name of the unit in R&amp;ussian</source>
        <translation>Бөлімшенің орысша ата&amp;уы</translation>
    </message>
    <message>
        <source>&amp;Address in Kazakh</source>
        <translation>&amp;Мекенжайы қазақша</translation>
    </message>
    <message>
        <source>Address in Russ&amp;ian</source>
        <translation>Мекенжайы ор&amp;ысша</translation>
    </message>
    <message>
        <source>&amp;Prosecutor&apos;s office in Kazakh</source>
        <translation>&amp;Прокуратура қазақша</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s &amp;office in Russian</source>
        <translation>П&amp;рокуратура орысша</translation>
    </message>
    <message>
        <source>P&amp;hone of the duty unit</source>
        <translation>Кезекші бөлімнің &amp;телефоны</translation>
    </message>
    <message>
        <source>Name of the unit in English</source>
        <translation>Бөлімшенің ағылшынша атауы</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Мекенжайы ағылшынша</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s office in English</source>
        <translation>Прокуратура ағылшынша</translation>
    </message>
    <message>
        <source>First part of the numbers of orders</source>
        <translation>Нұсқама нөмірінің басы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::VersionForm</name>
    <message>
        <source>another act: enter it below</source>
        <translation>басқа акт: төменде енгізіңіз</translation>
    </message>
    <message>
        <source>The version is entered.</source>
        <translation>Редакция енгізілді.</translation>
    </message>
    <message>
        <source>A new version of a rule</source>
        <translation>Қағиданың жаңа редакциясы</translation>
    </message>
    <message>
        <source>A new version: %1</source>
        <translation>Жаңа редакция: %1</translation>
    </message>
    <message>
        <source>The version in force ends the day before this one begins. Measures keep the rule of the day of their issue. A version that begins on the first day of another puts that one right.</source>
        <translation>Қолданыстағы редакция осы редакция басталатын күннің алдындағы күні аяқталады. Шара өзі шығарылған күнгі қағиданы сақтайды. Басқа редакциямен бір күннен басталған редакция оны түзетеді.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>&amp;Қай күннен бастап қолданылады</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Stays as it is: %1</source>
        <translation>Өзгермейді: %1</translation>
    </message>
    <message>
        <source>Normative &amp;act</source>
        <translation>Нормативтік &amp;акт</translation>
    </message>
    <message>
        <source>&amp;Number of the act</source>
        <translation>Актінің &amp;нөмірі</translation>
    </message>
    <message>
        <source>The act is in force from</source>
        <translation>Актінің қолданысқа енгізілген күні</translation>
    </message>
    <message>
        <source>Name of the act in Kazakh</source>
        <translation>Актінің қазақша атауы</translation>
    </message>
    <message>
        <source>Name of the act in Russian</source>
        <translation>Актінің орысша атауы</translation>
    </message>
    <message>
        <source>Name of the act in English</source>
        <translation>Актінің ағылшынша атауы</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>&amp;Бабы</translation>
    </message>
    <message>
        <source>What it says, in &amp;Kazakh</source>
        <translation>Қазақша &amp;мәтіні</translation>
    </message>
    <message>
        <source>What it says, in R&amp;ussian</source>
        <translation>&amp;Орысша мәтіні</translation>
    </message>
    <message>
        <source>What it says, in &amp;English</source>
        <translation>Ағ&amp;ылшынша мәтіні</translation>
    </message>
    <message>
        <source>&amp;Where it was read</source>
        <translation>Қай &amp;жерден оқылды</translation>
    </message>
    <message>
        <source>It was read in the act itself: ✓ &amp;verified</source>
        <translation>Актінің өзінен оқылды: ✓ &amp;тексерілген</translation>
    </message>
    <message>
        <source>En&amp;ter the version</source>
        <translation>&amp;Редакцияны енгізу</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>Қа&amp;ғидаларға оралу</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::VictimEntry</name>
    <message>
        <source>Who it is</source>
        <translation>Кім екені</translation>
    </message>
    <message>
        <source>Description, if nobody could name the victim yet</source>
        <translation>Жәбірленуші әзірге анықталмаса, сипаттамасы</translation>
    </message>
    <message>
        <source>Victim %1</source>
        <translation>%1-жәбірленуші</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Анықталмаған</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::WatchSection</name>
    <message>
        <source>It is recorded; the next reminder comes by itself.</source>
        <translation>Жазылды; келесі еске салу өзі шығады.</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Аяқталғаннан кейінгі қадағалау</translation>
    </message>
    <message>
        <source>Asked after at</source>
        <translation>Жағдайын білген уақыты</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Жағдайы қалай</translation>
    </message>
    <message>
        <source>Record &amp;how things stand</source>
        <translation>Жағдайын жа&amp;зып қою</translation>
    </message>
</context>
</TS>
