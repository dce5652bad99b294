<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
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
        <translation>Мас емес пе</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>жазылмаған</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>&amp;Record the check</source>
        <translation>Тексеруді жа&amp;зу</translation>
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
        <source>There is no page here for this account</source>
        <translation>Бұл есептік жазбаға арналған бет жоқ</translation>
    </message>
    <message>
        <source>Its roles open no cases. Accounts, backups and the log are kept with the program qorgan-cli.</source>
        <translation>Оның рөлдері істерді ашпайды. Есептік жазбалар, сақтық көшірмелер және журнал qorgan-cli бағдарламасы арқылы жүргізіледі.</translation>
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
        <translation>Қанша кешікті немесе қалды</translation>
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
        <source>This is what you typed until %1 and did not record.</source>
        <translation>Мұнда %1 дейін енгізіп, тіркемей қалдырған мәліметтеріңіз тұр.</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>Бос нысаннан бастау</translation>
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
</context>
<context>
    <name>qorgan::ui::IncidentsPage</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Кезеңнің соңы басынан бұрын тұр.</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Choose a shorter period to see the others.</source>
        <translation>Соңғы %1 жазба ғана көрсетілді. Қалғанын көру үшін қысқарақ кезеңді таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln оқиға</numerusform>
            <numerusform>%Ln оқиға</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
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
        <source>Without a &amp;complaint</source>
        <translation>Ары&amp;з берілмегендер</translation>
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
    <name>qorgan::ui::MatchList</name>
    <message>
        <source>found by the ИИН</source>
        <translation>ЖСН бойынша табылды</translation>
    </message>
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
        <source>ИИН %1</source>
        <translation>ЖСН %1</translation>
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
        <source>Choose “All orders” to see the others.</source>
        <translation>Басқаларын көру үшін «Барлық нұсқамалар» тармағын таңдаңыз.</translation>
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
</context>
<context>
    <name>qorgan::ui::OrderFormPage</name>
    <message>
        <source>The order is issued. Its term begins when it is served.</source>
        <translation>Нұсқама шығарылды. Мерзімі тапсырылған сәттен басталады.</translation>
    </message>
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
        <source>Protective order</source>
        <translation>Қорғау нұсқамасы</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Тыйым салынады</translation>
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
        <source>Protective order No. %1</source>
        <translation>№ %1 қорғау нұсқамасы</translation>
    </message>
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
        <translation>Тыйым салынады</translation>
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
        <source>Name, ИИН or phone number</source>
        <translation>Аты-жөні, ЖСН немесе телефон нөмірі</translation>
    </message>
    <message>
        <source>%1: search by name, ИИН or phone number</source>
        <translation>%1: аты-жөні, ЖСН немесе телефон нөмірі бойынша іздеу</translation>
    </message>
    <message>
        <source>%1: persons found</source>
        <translation>%1: табылған адамдар</translation>
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
        <source>Left out for this reader: %1.</source>
        <translation>Бұл данада көрсетілмейді: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Парақты көрсету мүмкін емес</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>Парақ &amp;тілі</translation>
    </message>
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
    <message>
        <source>Rea&amp;der</source>
        <translation>Кімг&amp;е</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Парақты алдын ала көру</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PrintSection</name>
    <message>
        <source>Save the sheet</source>
        <translation>Парақты сақтау</translation>
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
        <source>The copy is entered in the register of documents.</source>
        <translation>Дана құжаттар тізілімінде есепке алынды.</translation>
    </message>
    <message numerus="yes">
        <source>Copy No. %1: %n page(s).</source>
        <translation>
            <numerusform>%1-дана: %n бет.</numerusform>
            <numerusform>%1-дана: %n бет.</numerusform>
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
    <message>
        <source>Whose copy</source>
        <translation>Кімнің данасы</translation>
    </message>
    <message>
        <source>Reason to print it all the same</source>
        <translation>Соған қарамастан басып шығару негізі</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>P&amp;DF ретінде сақтау…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Б&amp;асып шығару…</translation>
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
    <name>qorgan::ui::RestrictionTicks</name>
    <message>
        <source>Prohibited</source>
        <translation>Тыйым салынады</translation>
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
        <source>For a protective order still missing</source>
        <translation>Қорғау нұсқамасы үшін әзірге жетпейді</translation>
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
    <name>qorgan::ui::TickBoxes</name>
    <message>
        <source>Note: where it is, what it shows</source>
        <translation>Белгі: қайда, нені көрсетеді</translation>
    </message>
    <message>
        <source>note</source>
        <translation>белгі</translation>
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
        <source>Show only these</source>
        <translation>Тек осыларды көрсету</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлық түрлері</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Іздеу</translation>
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
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Жаңарту</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Орындалуға тиіс істер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Unfinished</name>
    <message>
        <source>Not finished: a protective order, typed %1</source>
        <translation>Аяқталмаған: қорғау нұсқамасы, %1 енгізілген</translation>
    </message>
    <message>
        <source>Not finished: an incident, typed %1</source>
        <translation>Аяқталмаған: оқиға, %1 енгізілген</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
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
</TS>
