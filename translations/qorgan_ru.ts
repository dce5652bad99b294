<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>qorgan::ui::AccountStep</name>
    <message>
        <source>Folder for the register</source>
        <translation>Папка для реестра</translation>
    </message>
    <message>
        <source>A training register</source>
        <translation>Учебный реестр</translation>
    </message>
    <message>
        <source>The first account</source>
        <translation>Первая учётная запись</translation>
    </message>
    <message>
        <source>It is filled with invented people and three years of their cases. It is violet, so that nobody takes it for the real one. The login is “demo”.</source>
        <translation>Он заполнен вымышленными людьми и их делами за три года. Он фиолетовый, чтобы его не приняли за настоящий. Логин — «demo».</translation>
    </message>
    <message>
        <source>Whoever opens the register first looks after it: accounts, backups. In a small station this is the head as well.</source>
        <translation>Кто первым открывает реестр, тот за него и отвечает: учётные записи, резервные копии. В небольшом отделе это сам начальник.</translation>
    </message>
    <message>
        <source>&amp;Create the register</source>
        <translation>&amp;Создать реестр</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>очень слабый</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабый</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>средний</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хороший</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>надёжный</translation>
    </message>
    <message>
        <source>&amp;Folder for the register, on this computer&apos;s own disk</source>
        <translation>&amp;Папка реестра на собственном диске этого компьютера</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>Your &amp;full name</source>
        <translation>Ваши &amp;фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>&amp;Login: letters and digits</source>
        <translation>&amp;Логин: буквы и цифры</translation>
    </message>
    <message>
        <source>I am the &amp;head of the unit as well</source>
        <translation>Я также &amp;начальник подразделения</translation>
    </message>
    <message>
        <source>&amp;Password: ten characters or more</source>
        <translation>П&amp;ароль: не менее десяти знаков</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ActSection</name>
    <message>
        <source>Offender intoxicated</source>
        <translation>Правонарушитель в состоянии опьянения</translation>
    </message>
    <message>
        <source>Children present, number</source>
        <translation>Присутствовало детей</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CancelSection</name>
    <message>
        <source>The order is cancelled.</source>
        <translation>Предписание отменено.</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reason; it cannot be undone</source>
        <translation>Причина; вернуть будет нельзя</translation>
    </message>
    <message>
        <source>&amp;Cancel the order</source>
        <translation>От&amp;менить предписание</translation>
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
        <translation>Еженедельные проверки</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CheckSection</name>
    <message>
        <source>The check is recorded.</source>
        <translation>Проверка записана.</translation>
    </message>
    <message>
        <source>sober: %1</source>
        <translation>трезв: %1</translation>
    </message>
    <message>
        <source>No check has been recorded yet.</source>
        <translation>Проверок пока нет.</translation>
    </message>
    <message>
        <source>Control checks</source>
        <translation>Контрольные проверки</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Время проверки</translation>
    </message>
    <message>
        <source>Sober</source>
        <translation>Трезв</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>&amp;Record the check</source>
        <translation>&amp;Записать проверку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::CopiesSection</name>
    <message>
        <source>The copy is entered.</source>
        <translation>Копия учтена.</translation>
    </message>
    <message>
        <source>No copy has been sent yet.</source>
        <translation>Копии ещё не направлялись.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Sent or handed over at</source>
        <translation>Время отправки или вручения</translation>
    </message>
    <message>
        <source>Sent to the prosec&amp;utor</source>
        <translation>Направлена прок&amp;урору</translation>
    </message>
    <message>
        <source>Handed to the &amp;victim</source>
        <translation>Вручена п&amp;отерпевшему</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Curtain</name>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>The register is locked. What was not saved is still here.</source>
        <translation>Реестр заблокирован. Несохранённое осталось на месте.</translation>
    </message>
    <message>
        <source>F12 or Enter uncovers the window.</source>
        <translation>Окно снова откроют F12 или Enter.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ваш &amp;пароль</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Разблокировка…</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Разблокировать</translation>
    </message>
    <message>
        <source>&amp;Uncover</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>В&amp;ыйти</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Desk</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Заблокировать</translation>
    </message>
    <message>
        <source>Lock now; F12 covers the window</source>
        <translation>Заблокировать сейчас; F12 закрывает окно от глаз</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>There is no page here for this account</source>
        <translation>Для этой учётной записи здесь нет страниц</translation>
    </message>
    <message>
        <source>Its roles open no cases. Accounts, backups and the log are kept with the program qorgan-cli.</source>
        <translation>Её роли не открывают дел. Учётные записи, резервные копии и журнал ведутся программой qorgan-cli.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DueModel</name>
    <message>
        <source>Serve</source>
        <translation>Вручить</translation>
    </message>
    <message>
        <source>Send copy</source>
        <translation>Направить копию</translation>
    </message>
    <message>
        <source>Hand copy</source>
        <translation>Вручить копию</translation>
    </message>
    <message>
        <source>Record check</source>
        <translation>Записать проверку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>Late or left</source>
        <translation>Опоздание или остаток</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>the unit&apos;s own policy</source>
        <translation>внутренний порядок подразделения</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <translation>%1, статья %2</translation>
    </message>
    <message>
        <source>Due by %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Правило %1: %2</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::EvidenceSection</name>
    <message>
        <source>What is at hand; a note may be added to what is ticked</source>
        <translation>Что имеется; к отмеченному можно добавить примечание</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FirstStartPage</name>
    <message>
        <source>The register could not be made</source>
        <translation>Реестр не создан</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>Создание реестра…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentFormPage</name>
    <message>
        <source>The incident is recorded</source>
        <translation>Происшествие зарегистрировано</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Новое происшествие</translation>
    </message>
    <message>
        <source>This is what you typed until %1 and did not record.</source>
        <translation>Это то, что вы ввели до %1 и не сохранили.</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>Начать с пустой формы</translation>
    </message>
    <message>
        <source>The form is empty.</source>
        <translation>Форма пуста.</translation>
    </message>
    <message>
        <source>Bring back what was typed</source>
        <translation>Вернуть введённое</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentModel</name>
    <message>
        <source>Detected</source>
        <translation>Выявлено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Заявление</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Потерпевший</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>KUI number</source>
        <translation>Номер КУИ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n человек</numerusform>
            <numerusform>%1 и ещё %n человека</numerusform>
            <numerusform>%1 и ещё %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentsPage</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Конец периода раньше его начала.</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Choose a shorter period to see the others.</source>
        <translation>Показаны только последние %1. Чтобы увидеть остальные, выберите период короче.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln происшествие</numerusform>
            <numerusform>%Ln происшествия</numerusform>
            <numerusform>%Ln происшествий</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>Reading the incidents…</source>
        <translation>Чтение происшествий…</translation>
    </message>
    <message>
        <source>The incidents could not be read</source>
        <translation>Не удалось прочитать происшествия</translation>
    </message>
    <message>
        <source>No incidents here</source>
        <translation>Происшествий нет</translation>
    </message>
    <message>
        <source>An incident stands here as soon as it is recorded, with or without a complaint. Is a filter set? Choose “All time” and “All sources” to see everything.</source>
        <translation>Происшествие появится здесь сразу после регистрации, с заявлением или без него. Если задан фильтр, выберите «Всё время» и «Все источники», чтобы увидеть всё.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Даты…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С даты</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>П&amp;о дату</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>Without a &amp;complaint</source>
        <translation>&amp;Без заявления</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Об&amp;новить</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Новое происшествие</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Зарегистрировать происшествие</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LoginPage</name>
    <message>
        <source>Folder of the register</source>
        <translation>Папка реестра</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>Реестр открывается…</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Какой реестр?</translation>
    </message>
    <message>
        <source>Choose the folder of your unit&apos;s register. Ask the administrator where it lies.</source>
        <translation>Выберите папку реестра вашего подразделения. Где она, подскажет администратор.</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>В этой папке нет реестра</translation>
    </message>
    <message>
        <source>Qorgan</source>
        <translation>Қорған</translation>
    </message>
    <message>
        <source>Register of domestic violence cases</source>
        <translation>Реестр дел о бытовом насилии</translation>
    </message>
    <message>
        <source>&amp;Folder of the register</source>
        <translation>&amp;Папка реестра</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Па&amp;роль</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>Во&amp;йти</translation>
    </message>
    <message>
        <source>Qorgan cannot work on this computer as it is</source>
        <translation>Қорған не может работать на этом компьютере в его нынешнем состоянии</translation>
    </message>
    <message>
        <source>Choose another folder, or make a register: one of your unit&apos;s own, or one for training with invented people.</source>
        <translation>Выберите другую папку или создайте реестр: свой для подразделения или учебный, с вымышленными людьми.</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>&amp;Новый реестр…</translation>
    </message>
    <message>
        <source>&amp;Training register…</source>
        <translation>&amp;Учебный реестр…</translation>
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
        <translation>УЧЕБНЫЙ РЕЕСТР · люди и дела вымышлены</translation>
    </message>
    <message>
        <source>The register is encrypted and open</source>
        <translation>Реестр открыт, на диске зашифрован</translation>
    </message>
    <message>
        <source>No register is open</source>
        <translation>Реестр не открыт</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MatchList</name>
    <message>
        <source>found by the ИИН</source>
        <translation>найдено по ИИН</translation>
    </message>
    <message>
        <source>found by the phone number</source>
        <translation>найдено по номеру телефона</translation>
    </message>
    <message>
        <source>found by the name</source>
        <translation>найдено по имени</translation>
    </message>
    <message>
        <source>Nobody found. New person…</source>
        <translation>Никто не найден. Новое лицо…</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Новое лицо…</translation>
    </message>
    <message>
        <source>ИИН %1</source>
        <translation>ИИН %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasuresPage</name>
    <message>
        <source>Reading the orders…</source>
        <translation>Чтение предписаний…</translation>
    </message>
    <message>
        <source>The orders could not be read</source>
        <translation>Предписания не удалось прочитать</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Таких предписаний нет</translation>
    </message>
    <message>
        <source>Choose “All orders” to see the others.</source>
        <translation>Чтобы увидеть остальные, выберите «Все предписания».</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Предписаний пока нет</translation>
    </message>
    <message>
        <source>A protective order stands here as soon as it is issued from an incident.</source>
        <translation>Защитное предписание появляется здесь, как только вынесено по происшествию.</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Narrow the choice to see the others.</source>
        <translation>Показаны только первые %1. Чтобы увидеть остальные, сузьте выбор.</translation>
    </message>
    <message>
        <source>The first %1; more come as you scroll</source>
        <translation>Первые %1; остальные подгружаются при прокрутке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln предписание</numerusform>
            <numerusform>%Ln предписания</numerusform>
            <numerusform>%Ln предписаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Protective orders</source>
        <translation>Защитные предписания</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все предписания</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Не вручённые</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Ends in 3 days</source>
        <translation>Истекают за 3 дня</translation>
    </message>
    <message>
        <source>Ends in 7 days</source>
        <translation>Истекают за 7 дней</translation>
    </message>
    <message>
        <source>Ends in 14 days</source>
        <translation>Истекают за 14 дней</translation>
    </message>
    <message>
        <source>Ended by its term</source>
        <translation>Истёкшие</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменённые другой мерой</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>О&amp;ткрыть</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasuresSection</name>
    <message>
        <source>Measures taken and qualification</source>
        <translation>Принятые меры и квалификация</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MomentEdit</name>
    <message>
        <source>Write the date as 20.11.2026.</source>
        <translation>Запишите дату в виде 20.11.2026.</translation>
    </message>
    <message>
        <source>Write the date and the time as 20.11.2026 21:40.</source>
        <translation>Запишите дату и время в виде 20.11.2026 21:40.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>дд.мм.гггг чч:мм</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::NarrativeSection</name>
    <message>
        <source>Your own text was left as it is. Press the button once more to replace it.</source>
        <translation>Ваш текст оставлен без изменений. Чтобы заменить его, нажмите кнопку ещё раз.</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Фабула</translation>
    </message>
    <message>
        <source>Draft from the &amp;facts</source>
        <translation>Составить по &amp;фактам</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Navigation</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрирование</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderFormPage</name>
    <message>
        <source>The order is issued. Its term begins when it is served.</source>
        <translation>Предписание вынесено. Срок начнётся с вручения.</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>Чтение происшествия…</translation>
    </message>
    <message>
        <source>An order cannot be written here</source>
        <translation>Составить предписание здесь нельзя</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>Происшествие не выбрано</translation>
    </message>
    <message>
        <source>An order is written for an incident: choose one in the list of incidents.</source>
        <translation>Предписание составляется по происшествию: выберите его в списке происшествий.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>For the order still missing or doubtful:</source>
        <translation>Для предписания ещё не хватает или вызывает сомнение:</translation>
    </message>
    <message>
        <source>Protective order</source>
        <translation>Защитное предписание</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Запрещается</translation>
    </message>
    <message>
        <source>Circumstances in &amp;Kazakh</source>
        <translation>Обстоятельства на &amp;казахском</translation>
    </message>
    <message>
        <source>Circumstances in &amp;Russian</source>
        <translation>Обстоятельства на &amp;русском</translation>
    </message>
    <message>
        <source>&amp;Place of issue</source>
        <translation>&amp;Место вынесения</translation>
    </message>
    <message>
        <source>empty: the unit&apos;s address</source>
        <translation>пусто – адрес подразделения</translation>
    </message>
    <message>
        <source>Reason for a &amp;second order for the same persons</source>
        <translation>Причина &amp;второго предписания для тех же лиц</translation>
    </message>
    <message>
        <source>&amp;Issue the order</source>
        <translation>Вынести &amp;предписание</translation>
    </message>
    <message>
        <source>This is what you typed until %1; the order is not issued yet.</source>
        <translation>Это то, что вы ввели до %1; предписание ещё не вынесено.</translation>
    </message>
    <message>
        <source>Start from the facts of the incident</source>
        <translation>Начать с фактов происшествия</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderModel</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>След. проверка</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Потерпевшие</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n человек</numerusform>
            <numerusform>%1 и ещё %n человека</numerusform>
            <numerusform>%1 и ещё %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>срок не течёт</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderPage</name>
    <message>
        <source>Reading the order…</source>
        <translation>Чтение предписания…</translation>
    </message>
    <message>
        <source>The order could not be read</source>
        <translation>Не удалось прочитать предписание</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Предписание не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list of measures.</source>
        <translation>Выберите его в списке мер.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderSummary</name>
    <message>
        <source>Protective order No. %1</source>
        <translation>Защитное предписание № %1</translation>
    </message>
    <message>
        <source>Next check by %1</source>
        <translation>Следующая проверка до %1</translation>
    </message>
    <message>
        <source>witnesses: %1</source>
        <translation>свидетели: %1</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Потерпевшие</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Вынесено</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончилось</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>Запрещается</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
    <message>
        <source>How the end is computed</source>
        <translation>Как исчислено окончание</translation>
    </message>
    <message>
        <source>The check of %1 was missed</source>
        <translation>Проверка %1 пропущена</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderWords</name>
    <message>
        <source>Not served for %1</source>
        <translation>Не вручено уже %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Закончилось %1</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Отменено %1</translation>
    </message>
    <message>
        <source>Replaced %1</source>
        <translation>Заменено %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>проведена</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущена</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>Issued just now, not served yet</source>
        <translation>Только что вынесено, ещё не вручено</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeopleSection</name>
    <message>
        <source>Offender; leave empty while not established</source>
        <translation>Правонарушитель; пока не установлен, оставьте пустым</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Offender</source>
        <translation>Правонарушитель</translation>
    </message>
    <message>
        <source>Add a victim</source>
        <translation>Добавить потерпевшего</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonPicker</name>
    <message>
        <source>Choose a person of the list or “New person…”, or clear the search with Esc.</source>
        <translation>Выберите человека из списка или «Новое лицо…» либо очистите поиск клавишей Esc.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новое лицо</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Выбрать другого</translation>
    </message>
    <message>
        <source>Back to the search</source>
        <translation>Вернуться к поиску</translation>
    </message>
    <message>
        <source>Name, ИИН or phone number</source>
        <translation>Имя, ИИН или номер телефона</translation>
    </message>
    <message>
        <source>%1: search by name, ИИН or phone number</source>
        <translation>%1: поиск по имени, ИИН или номеру телефона</translation>
    </message>
    <message>
        <source>%1: persons found</source>
        <translation>%1: найденные лица</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PlaceSection</name>
    <message>
        <source>Time of the act, if known</source>
        <translation>Время совершения, если известно</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PositionSection</name>
    <message>
        <source>Recorded, but not decisive</source>
        <translation>Фиксируется, но не является решающей</translation>
    </message>
    <message>
        <source>Position of the victim</source>
        <translation>Позиция потерпевшего</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PreviewPane</name>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>В этом экземпляре опущено: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Лист показать нельзя</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Язык листа</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>казахский и русский</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>&amp;Для кого</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Предварительный вид листа</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PrintSection</name>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>PDF sheets (*.pdf)</source>
        <translation>Листы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Печать листа</translation>
    </message>
    <message>
        <source>The copy is entered in the register of documents.</source>
        <translation>Экземпляр внесён в реестр документов.</translation>
    </message>
    <message numerus="yes">
        <source>Copy No. %1: %n page(s).</source>
        <translation>
            <numerusform>Экземпляр № %1: %n страница.</numerusform>
            <numerusform>Экземпляр № %1: %n страницы.</numerusform>
            <numerusform>Экземпляр № %1: %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>В этом экземпляре опущено: %1.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Kazakh and Russian</source>
        <translation>казахский и русский</translation>
    </message>
    <message>
        <source>Whose copy</source>
        <translation>Чей экземпляр</translation>
    </message>
    <message>
        <source>Reason to print it all the same</source>
        <translation>Основание всё же напечатать</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить в P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RecoveryStep</name>
    <message>
        <source>The recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>It is shown only now. Without it a forgotten password closes the register for ever. Keep it on paper in the unit&apos;s safe, never in this computer.</source>
        <translation>Он показывается только сейчас. Без него забытый пароль закроет реестр навсегда. Храните код на бумаге в сейфе подразделения, но не в этом компьютере.</translation>
    </message>
    <message>
        <source>Go to the &amp;login</source>
        <translation>Перейти ко в&amp;ходу</translation>
    </message>
    <message>
        <source>Recovery code of the register</source>
        <translation>Код восстановления реестра</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Write the code down by hand.</source>
        <translation>Принтер не принял лист. Запишите код от руки.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer. Compare it with the code above.</source>
        <translation>Лист отправлен на принтер. Сверьте его с кодом выше.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Напечатать лист…</translation>
    </message>
    <message>
        <source>The code is on paper, and I have &amp;compared it</source>
        <translation>Код на бумаге, я его &amp;сверил(а)</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RestrictionTicks</name>
    <message>
        <source>Prohibited</source>
        <translation>Запрещается</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ServiceSection</name>
    <message>
        <source>The order is served; its term runs.</source>
        <translation>Предписание вручено, срок пошёл.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Вручение</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>Время вручения</translation>
    </message>
    <message>
        <source>The offender si&amp;gned</source>
        <translation>Правонарушитель &amp;расписался</translation>
    </message>
    <message>
        <source>The offender re&amp;fused to sign</source>
        <translation>Правонарушитель от&amp;казался от подписи</translation>
    </message>
    <message>
        <source>How it was refused</source>
        <translation>Как отказался</translation>
    </message>
    <message>
        <source>First witness</source>
        <translation>Первый свидетель</translation>
    </message>
    <message>
        <source>Second witness</source>
        <translation>Второй свидетель</translation>
    </message>
    <message>
        <source>&amp;Serve</source>
        <translation>&amp;Вручить</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SidePanel</name>
    <message numerus="yes">
        <source>%n earlier incident(s) of the offender within 365 days</source>
        <translation>
            <numerusform>Прежних происшествий правонарушителя за 365 дней: %n</numerusform>
            <numerusform>Прежних происшествий правонарушителя за 365 дней: %n</numerusform>
            <numerusform>Прежних происшествий правонарушителя за 365 дней: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>The incident is recorded</source>
        <translation>Происшествие зарегистрировано</translation>
    </message>
    <message>
        <source>The incident is not recorded</source>
        <translation>Происшествие не зарегистрировано</translation>
    </message>
    <message>
        <source>For saving</source>
        <translation>Для сохранения</translation>
    </message>
    <message>
        <source>Everything is there</source>
        <translation>Всё необходимое есть</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Проверьте ещё раз</translation>
    </message>
    <message>
        <source>For a protective order still missing</source>
        <translation>Для защитного предписания пока не хватает</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё есть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Issue a protective order</source>
        <translation>Вынести &amp;защитное предписание</translation>
    </message>
    <message>
        <source>Record another incident</source>
        <translation>Зарегистрировать ещё одно</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SourceSection</name>
    <message>
        <source>Reporter: name or contact, if given</source>
        <translation>Сообщившее лицо: имя или контакт, если названы</translation>
    </message>
    <message>
        <source>What was seen, heard or known, and from whom</source>
        <translation>Что увидели, услышали или узнали и от кого</translation>
    </message>
    <message>
        <source>The reporter stays anonymous</source>
        <translation>Сообщивший пожелал остаться неизвестным</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TickBoxes</name>
    <message>
        <source>Note: where it is, what it shows</source>
        <translation>Отметка: где находится, что показывает</translation>
    </message>
    <message>
        <source>note</source>
        <translation>отметка</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TimeWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>опоздание %n день</numerusform>
            <numerusform>опоздание %n дня</numerusform>
            <numerusform>опоздание %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>через %n день</numerusform>
            <numerusform>через %n дня</numerusform>
            <numerusform>через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>опоздание %n час</numerusform>
            <numerusform>опоздание %n часа</numerusform>
            <numerusform>опоздание %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>через %n час</numerusform>
            <numerusform>через %n часа</numerusform>
            <numerusform>через %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>опоздание %n минута</numerusform>
            <numerusform>опоздание %n минуты</numerusform>
            <numerusform>опоздание %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 сут %2 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TodayPage</name>
    <message>
        <source>Read at %1. Enter on a row takes its next step.</source>
        <translation>По состоянию на %1. Enter на строке открывает следующий шаг.</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Reading what is due…</source>
        <translation>Чтение списка дел…</translation>
    </message>
    <message>
        <source>What is due could not be read</source>
        <translation>Список дел не удалось прочитать</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>Ничего не ждёт исполнения</translation>
    </message>
    <message>
        <source>Orders to be served, copies to be sent, checks to be made and terms that run out come here by themselves, as the rules ask for them.</source>
        <translation>Предписания к вручению, копии к отправке, предстоящие проверки и истекающие сроки появляются здесь сами, как того требуют правила.</translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>По фильтру ничего не найдено</translation>
    </message>
    <message>
        <source>Other things are waiting. “Show all” brings them back.</source>
        <translation>Другие дела есть: их вернёт кнопка «Показать все».</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Показать только эти</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Фамилия, имя или номер</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Показать все</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Unfinished</name>
    <message>
        <source>Not finished: a protective order, typed %1</source>
        <translation>Не закончено: защитное предписание, введено %1</translation>
    </message>
    <message>
        <source>Not finished: an incident, typed %1</source>
        <translation>Не закончено: происшествие, введено %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UnitStep</name>
    <message>
        <source>Your unit</source>
        <translation>Ваше подразделение</translation>
    </message>
    <message>
        <source>This stands on every sheet you print. Names and addresses in both languages: the sheets need both.</source>
        <translation>Эти сведения стоят на каждом печатном листе. Названия и адреса — на обоих языках: листам нужны оба.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Область</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Выберите область</translation>
    </message>
    <message>
        <source>&amp;Code of the unit</source>
        <translation>&amp;Код подразделения</translation>
    </message>
    <message>
        <source>Name of the unit in &amp;Kazakh</source>
        <translation>&amp;Название подразделения на казахском</translation>
    </message>
    <message>
        <source>Name of the unit in R&amp;ussian</source>
        <translation>Название подразделения на р&amp;усском</translation>
    </message>
    <message>
        <source>&amp;Address in Kazakh</source>
        <translation>&amp;Адрес на казахском</translation>
    </message>
    <message>
        <source>Address in Russ&amp;ian</source>
        <translation>Адрес на русско&amp;м</translation>
    </message>
    <message>
        <source>&amp;Prosecutor&apos;s office in Kazakh</source>
        <translation>&amp;Прокуратура на казахском</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s &amp;office in Russian</source>
        <translation>Прокуратура на ру&amp;сском</translation>
    </message>
    <message>
        <source>P&amp;hone of the duty unit</source>
        <translation>&amp;Телефон дежурной части</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::VictimEntry</name>
    <message>
        <source>Who it is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>Description, if nobody could name the victim yet</source>
        <translation>Описание, если потерпевший пока не назван</translation>
    </message>
    <message>
        <source>Victim %1</source>
        <translation>Потерпевший %1</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>Не установлен</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
</TS>
