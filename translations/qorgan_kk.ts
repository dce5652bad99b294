<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
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
        <source>Choose another folder, or have the administrator create a register with “qorgan-cli init”. To practise with invented people: “qorgan-cli demo”.</source>
        <translation>Басқа папканы таңдаңыз немесе әкімші тізілімді «qorgan-cli init» пәрменімен жасасын. Ойдан шығарылған адамдармен жаттығу үшін: «qorgan-cli demo».</translation>
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
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Құ&amp;лыптау</translation>
    </message>
    <message>
        <source>Lock now; F12 covers the window</source>
        <translation>Қазір құлыптау; F12 терезені жабады</translation>
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
</context>
</TS>
