<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>qorgan::ui::AccountForm</name>
    <message>
        <source>Login: letters and digits</source>
        <translation>Логин: буквы и цифры</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Special rank</source>
        <translation>Специальное звание</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Administrative section</source>
        <translation>Административный участок</translation>
    </message>
    <message>
        <source>Service phone</source>
        <translation>Служебный телефон</translation>
    </message>
    <message>
        <source>What the account may do; several roles are possible</source>
        <translation>Что разрешено учётной записи; ролей может быть несколько</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Не указано</translation>
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
        <translation>Ф.И.О.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Звание</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>заблокирована</translation>
    </message>
    <message>
        <source>active</source>
        <translation>действует</translation>
    </message>
</context>
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
</context>
<context>
    <name>qorgan::ui::AccountsSection</name>
    <message>
        <source>The new password opens the register from now on.</source>
        <translation>Теперь реестр открывает новый пароль.</translation>
    </message>
    <message>
        <source>The account was added.</source>
        <translation>Учётная запись добавлена.</translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation>Учётная запись изменена.</translation>
    </message>
    <message>
        <source>The account was disabled.</source>
        <translation>Учётная запись заблокирована.</translation>
    </message>
    <message>
        <source>“%1” will not open the register any more. What it recorded stays under its name.</source>
        <translation>«%1» больше не откроет реестр. Всё, что записано от этого имени, останется.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Add &amp;the account</source>
        <translation>&amp;Добавить учётную запись</translation>
    </message>
    <message>
        <source>Sa&amp;ve the changes</source>
        <translation>&amp;Сохранить изменения</translation>
    </message>
    <message>
        <source>The accounts are as they were</source>
        <translation>Учётные записи не изменены</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>&amp;Keep the account</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>D&amp;isable the account</source>
        <translation>За&amp;блокировать учётную запись</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>Блоки&amp;ровать…</translation>
    </message>
    <message>
        <source>New pass&amp;word…</source>
        <translation>Новый &amp;пароль…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Назад к списку</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Новая учётная запись</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Изменение учётной записи</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
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
    <name>qorgan::ui::AdministrationPage</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>Копия и проверка</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Разделы администрирования</translation>
    </message>
    <message>
        <source>Sections to the left</source>
        <translation>Разделы слева</translation>
    </message>
    <message>
        <source>Sections to the right</source>
        <translation>Разделы справа</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::AppearanceSection</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Came on %1</source>
        <translation>Являлся: %1</translation>
    </message>
    <message>
        <source>The appearance is recorded.</source>
        <translation>Явка записана.</translation>
    </message>
    <message>
        <source>Appearances at the police</source>
        <translation>Явки на регистрацию</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>Время явки</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Record the a&amp;ppearance</source>
        <translation>Записать &amp;явку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ApprovalOffers</name>
    <message>
        <source>The head returned your order No. %1: %2</source>
        <translation>Руководитель вернул ваше предписание № %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the re&amp;turned one</source>
        <translation>Отк&amp;рыть возвращённое</translation>
    </message>
    <message numerus="yes">
        <source>%n of your orders wait(s) for the head&apos;s approval.</source>
        <translation>
            <numerusform>%n ваше предписание ожидает одобрения руководителя.</numerusform>
            <numerusform>%n ваших предписания ожидают одобрения руководителя.</numerusform>
            <numerusform>%n ваших предписаний ожидают одобрения руководителя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the one that waits &amp;longest</source>
        <translation>Открыть &amp;дольше всех ожидающее</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ApprovalSection</name>
    <message>
        <source>The order is approved.</source>
        <translation>Предписание одобрено.</translation>
    </message>
    <message>
        <source>The order is returned; its officer sees why.</source>
        <translation>Предписание возвращено; сотрудник увидит причину.</translation>
    </message>
    <message>
        <source>Returned by the head on %1: %2</source>
        <translation>Возвращено руководителем %1: %2</translation>
    </message>
    <message>
        <source>Served before the head approved it; it still waits for that.</source>
        <translation>Вручено до одобрения руководителем; одобрение ещё ожидается.</translation>
    </message>
    <message>
        <source>Waits for the head&apos;s approval. Where it cannot wait, it may be served before: the victim&apos;s safety goes first.</source>
        <translation>Ожидает одобрения руководителя. Если ждать нельзя, вручить можно и раньше: безопасность потерпевшего прежде всего.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Одобрение</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Одобр&amp;ить</translation>
    </message>
    <message>
        <source>Why it is returned; the order ends at once</source>
        <translation>Причина возврата; предписание сразу прекращается</translation>
    </message>
    <message>
        <source>R&amp;eturn</source>
        <translation>Верну&amp;ть</translation>
    </message>
    <message>
        <source>Issue &amp;another order</source>
        <translation>Вынести &amp;другое предписание</translation>
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
        <translation>Вид</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлен</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>video</source>
        <translation>видеозапись</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>звукозапись</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
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
        <translation>Добавить файлы к происшествию</translation>
    </message>
    <message>
        <source>The file is in the register; the one outside is still where it was</source>
        <translation>Файл помещён в реестр; исходный файл остался на прежнем месте</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Сохранить копию файла</translation>
    </message>
    <message>
        <source>A copy is saved outside the register, where anyone at this computer may find it</source>
        <translation>Копия сохранена вне реестра: её может найти любой, кто работает за этим компьютером</translation>
    </message>
    <message>
        <source>Photographs, scans, recordings</source>
        <translation>Фотографии, сканы, записи</translation>
    </message>
    <message>
        <source>Nothing is attached. Drop files here or press the button: up to 50 MB each. They are kept encrypted in the register.</source>
        <translation>Ничего не приложено. Перетащите файлы сюда или нажмите кнопку: до 50 МБ каждый. Они хранятся в реестре зашифрованными.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Файл копируется</translation>
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
        <translation>Когда</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BlankModel</name>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Номера</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Списаны</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Не отмечены</translation>
    </message>
    <message>
        <source>Marked twice</source>
        <translation>Отмечены дважды</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Хранит</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получены</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BlanksPane</name>
    <message>
        <source>The blanks could not be read</source>
        <translation>Бланки прочитать не удалось</translation>
    </message>
    <message>
        <source>Reading the blanks…</source>
        <translation>Читаются бланки…</translation>
    </message>
    <message>
        <source>No strict-account blanks are entered yet</source>
        <translation>Бланки строгой отчётности ещё не внесены</translation>
    </message>
    <message>
        <source>A head enters each block as it is received: the series, the numbers, who keeps them.</source>
        <translation>Руководитель вносит бланки по мере получения: серия, номера, кто хранит.</translation>
    </message>
    <message>
        <source>Each number that is used or spoiled is marked. A number below the highest marked one that nobody marked is a gap to be explained; one marked twice stands on two papers.</source>
        <translation>Отмечается каждый использованный или испорченный номер. Номер меньше наибольшего отмеченного, который никто не отметил, — пропуск, его надо объяснить; отмеченный дважды стоит на двух бумагах.</translation>
    </message>
    <message>
        <source>Blocks of blanks</source>
        <translation>Блоки бланков</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::BreachSection</name>
    <message>
        <source>protocol %1</source>
        <translation>протокол № %1</translation>
    </message>
    <message>
        <source>no protocol yet</source>
        <translation>протокола ещё нет</translation>
    </message>
    <message>
        <source>No breach has been recorded.</source>
        <translation>Нарушений не записано.</translation>
    </message>
    <message>
        <source>The breach is recorded.</source>
        <translation>Нарушение записано.</translation>
    </message>
    <message>
        <source>The protocol is entered.</source>
        <translation>Протокол внесён.</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Нарушения</translation>
    </message>
    <message>
        <source>What was not kept</source>
        <translation>Какое ограничение нарушено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Как обнаружено</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Номер протокола</translation>
    </message>
    <message>
        <source>Drawn up on</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Breach of</source>
        <translation>Нарушение от</translation>
    </message>
    <message>
        <source>Record the breach</source>
        <translation>Записать нарушение</translation>
    </message>
    <message>
        <source>Enter the protocol</source>
        <translation>Внести протокол</translation>
    </message>
    <message>
        <source>no protocol, and its time has passed</source>
        <translation>протокола нет, срок прошёл</translation>
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
    <name>qorgan::ui::CaseSection</name>
    <message>
        <source>no breach</source>
        <translation>не из нарушения</translation>
    </message>
    <message>
        <source>empty: %1</source>
        <translation>пусто: %1</translation>
    </message>
    <message>
        <source>The case is registered.</source>
        <translation>Дело зарегистрировано.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>registered %1</source>
        <translation>зарегистрировано %1</translation>
    </message>
    <message numerus="yes">
        <source>follows %n breach(es)</source>
        <translation>
            <numerusform>по %n нарушению</numerusform>
            <numerusform>по %n нарушениям</numerusform>
            <numerusform>по %n нарушениям</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, decided %2</source>
        <translation>%1, решение от %2</translation>
    </message>
    <message>
        <source>closed %1: %2</source>
        <translation>прекращено %1: %2</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Breach it follows</source>
        <translation>По какому нарушению</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>Вид дела</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Дата регистрации</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>пусто: сегодня</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Завести дело</translation>
    </message>
    <message numerus="yes">
        <source>%n open, the oldest since %1</source>
        <translation>
            <numerusform>%n открытое, самое давнее с %1</numerusform>
            <numerusform>%n открытых, самое давнее с %1</numerusform>
            <numerusform>%n открытых, самое давнее с %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>открыто %n день</numerusform>
            <numerusform>открыто %n дня</numerusform>
            <numerusform>открыто %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>заведено сегодня</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Chain</name>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>No measure</source>
        <translation>Меры нет</translation>
    </message>
    <message>
        <source>none taken yet</source>
        <translation>пока не принята</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Предписание</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>%1 No. %2, issued %3</source>
        <translation>%1 № %2, вынесено %3</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Не вручено</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>больше не требуется</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>after service</source>
        <translation>после вручения</translation>
    </message>
    <message>
        <source>none were due</source>
        <translation>не требовались</translation>
    </message>
    <message>
        <source>%1 of %2, %3 missed</source>
        <translation>%1 из %2, пропущено: %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончилось</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
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
        <translation>Примечание</translation>
    </message>
    <message>
        <source>&amp;Record the check</source>
        <translation>&amp;Записать проверку</translation>
    </message>
    <message>
        <source>The check is recorded. It found a breach of the alcohol ban.</source>
        <translation>Проверка записана. Обнаружено нарушение запрета на алкоголь.</translation>
    </message>
    <message>
        <source>It will be asked at the next check.</source>
        <translation>Будет спрошено при следующей проверке.</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>признаков нет</translation>
    </message>
    <message>
        <source>Victim asked alone</source>
        <translation>Потерпевший опрошен наедине</translation>
    </message>
    <message>
        <source>New facts</source>
        <translation>Новые обстоятельства</translation>
    </message>
    <message>
        <source>To ask at the next check</source>
        <translation>Спросить при следующей проверке</translation>
    </message>
    <message>
        <source>Signs of intoxication</source>
        <translation>Признаки опьянения</translation>
    </message>
    <message>
        <source>Ask next time</source>
        <translation>Добавить вопрос</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ChildSection</name>
    <message>
        <source>The answers about the children are recorded.</source>
        <translation>Ответы о детях записаны.</translation>
    </message>
    <message>
        <source>Recorded; what is not answered stays on the list.</source>
        <translation>Записано; неотвеченное остаётся в списке.</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>What was seen and said</source>
        <translation>Что увидели и услышали</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Записать ответы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ClosingSection</name>
    <message>
        <source>the only victim of the incident</source>
        <translation>единственный потерпевший происшествия</translation>
    </message>
    <message>
        <source>%1 (already reconciled)</source>
        <translation>%1 (примирение уже было)</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Дело прекращено.</translation>
    </message>
    <message>
        <source>Close a case</source>
        <translation>Прекратить дело</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) not closed</source>
        <translation>
            <numerusform>не прекращено: %n дело</numerusform>
            <numerusform>не прекращено: %n дела</numerusform>
            <numerusform>не прекращено: %n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Case to close</source>
        <translation>Какое дело</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Reconciled with</source>
        <translation>С кем примирился</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Дата прекращения</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>пусто: сегодня</translation>
    </message>
    <message>
        <source>Reason, as supervision will ask</source>
        <translation>Причина (её спросит надзор)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Прекратить дело</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ControlPage</name>
    <message>
        <source>Reading what is to be looked at…</source>
        <translation>Читается, на что посмотреть…</translation>
    </message>
    <message>
        <source>It could not be read</source>
        <translation>Не удалось прочитать</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что посмотреть</translation>
    </message>
    <message>
        <source>Lines of the topic</source>
        <translation>Записи по теме</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ConversationSection</name>
    <message numerus="yes">
        <source>By law at most %n minute(s); with a minor a legal representative or a teacher is present.</source>
        <translation>
            <numerusform>По закону не дольше %n минуты; с несовершеннолетним в присутствии законного представителя или педагога.</numerusform>
            <numerusform>По закону не дольше %n минут; с несовершеннолетним в присутствии законного представителя или педагога.</numerusform>
            <numerusform>По закону не дольше %n минут; с несовершеннолетним в присутствии законного представителя или педагога.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is recorded.</source>
        <translation>Беседа записана.</translation>
    </message>
    <message>
        <source>Preventive conversations</source>
        <translation>Профилактические беседы</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не проводились</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n беседа</numerusform>
            <numerusform>%n беседы</numerusform>
            <numerusform>%n бесед</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 ago</source>
        <translation>последняя %1 назад</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>present: %1</source>
        <translation>присутствовали: %1</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Проведена</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Длительность, минут</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Present beside the person</source>
        <translation>Кто ещё присутствовал</translation>
    </message>
    <message>
        <source>What was said, what was promised</source>
        <translation>О чём говорили, что обещано</translation>
    </message>
    <message>
        <source>Record the conversation</source>
        <translation>Записать беседу</translation>
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
    <name>qorgan::ui::CorrectionForm</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>&amp;Save the correction</source>
        <translation>&amp;Сохранить исправление</translation>
    </message>
    <message>
        <source>Hidden facts</source>
        <translation>Скрытые сведения</translation>
    </message>
    <message>
        <source>Show and correct: %1</source>
        <translation>Показать и исправить: %1</translation>
    </message>
    <message>
        <source>The log notes who looked, not what stood there</source>
        <translation>В журнал записывается, кто смотрел, но не само значение</translation>
    </message>
    <message>
        <source>&amp;Give up the correction</source>
        <translation>&amp;Отказаться от исправления</translation>
    </message>
    <message>
        <source>Records what was changed</source>
        <translation>Записывает то, что изменено</translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not recorded yet.</source>
        <translation>Это то, что вы ввели до %1; ещё не записано.</translation>
    </message>
    <message>
        <source>Start from the recorded facts</source>
        <translation>Начать с записанных данных</translation>
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
    <name>qorgan::ui::DecisionSection</name>
    <message>
        <source>The hearing is set.</source>
        <translation>Дата заседания записана.</translation>
    </message>
    <message>
        <source>The court&apos;s decision is recorded.</source>
        <translation>Решение суда записано.</translation>
    </message>
    <message>
        <source>Decision of the court</source>
        <translation>Решение суда</translation>
    </message>
    <message>
        <source>Hearing on</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Set the &amp;hearing</source>
        <translation>&amp;Назначить заседание</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Номер решения</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Appearances a month</source>
        <translation>Явок в месяц</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Prohibited or made a duty</source>
        <translation>Запрещено или вменено в обязанность</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Record the &amp;decision</source>
        <translation>&amp;Записать решение</translation>
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
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DetentionSection</name>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>The detention is recorded.</source>
        <translation>Задержание записано.</translation>
    </message>
    <message>
        <source>The release is recorded: is the victim warned?</source>
        <translation>Освобождение записано: предупреждён ли потерпевший?</translation>
    </message>
    <message>
        <source>Detention</source>
        <translation>Задержание</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не было</translation>
    </message>
    <message numerus="yes">
        <source>%n detention(s)</source>
        <translation>
            <numerusform>%n задержание</numerusform>
            <numerusform>%n задержания</numerusform>
            <numerusform>%n задержаний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>is let go %1</source>
        <translation>освобождается %1</translation>
    </message>
    <message>
        <source>let go %1</source>
        <translation>освобождён %1</translation>
    </message>
    <message>
        <source>Detained now</source>
        <translation>Задержан сейчас</translation>
    </message>
    <message>
        <source>Let go at, known or expected</source>
        <translation>Освобождение, известное или ожидаемое</translation>
    </message>
    <message>
        <source>Record the release</source>
        <translation>Записать освобождение</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Detained at</source>
        <translation>Время задержания</translation>
    </message>
    <message>
        <source>Until, if known</source>
        <translation>До какого времени, если известно</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Record the detention</source>
        <translation>Записать задержание</translation>
    </message>
    <message>
        <source>%1, allowed %2 h</source>
        <translation>%1, допустимо %2 ч</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentFilters</name>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Форма</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Все формы</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>Для &amp;кого</translation>
    </message>
    <message>
        <source>All readers</source>
        <translation>Все получатели</translation>
    </message>
    <message>
        <source>Pr&amp;inted by</source>
        <translation>Напе&amp;чатал</translation>
    </message>
    <message>
        <source>&amp;Code on the sheet</source>
        <translation>Ко&amp;д на листе</translation>
    </message>
    <message>
        <source>This is no code of a sheet: six letters and figures stand at its foot.</source>
        <translation>Это не код листа: код — шесть букв и цифр внизу листа.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentModel</name>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Экз.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страниц</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Кто напечатал</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Контр. сумма</translation>
    </message>
    <message>
        <source>A head let it be printed although its text tells a sealed value.</source>
        <translation>В тексте есть закрытые сведения; напечатано с разрешения руководителя.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код листа</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DocumentsPage</name>
    <message>
        <source>Reading the documents…</source>
        <translation>Чтение документов…</translation>
    </message>
    <message>
        <source>The documents could not be read</source>
        <translation>Не удалось прочитать документы</translation>
    </message>
    <message>
        <source>No such documents</source>
        <translation>Таких документов нет</translation>
    </message>
    <message>
        <source>Only the newest %1 are shown. Narrow the choice to see the others.</source>
        <translation>Показаны только последние %1. Чтобы увидеть остальные, сузьте выбор.</translation>
    </message>
    <message>
        <source>The newest %1; more come as you scroll</source>
        <translation>Последние %1; остальные подгружаются при прокрутке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(s)</source>
        <translation>
            <numerusform>%Ln экземпляр</numerusform>
            <numerusform>%Ln экземпляра</numerusform>
            <numerusform>%Ln экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed documents</source>
        <translation>Напечатанные документы</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Обно&amp;вить</translation>
    </message>
    <message>
        <source>Nothing has been printed yet</source>
        <translation>Пока ничего не напечатано</translation>
    </message>
    <message>
        <source>Choose another period, form, reader or officer to see the others, or empty the code.</source>
        <translation>Чтобы увидеть остальные, выберите другой период, форму, получателя или сотрудника либо сотрите код.</translation>
    </message>
    <message>
        <source>Each copy stands here as soon as it is printed or saved from a card: for whom, by whom, how many pages.</source>
        <translation>Каждый экземпляр появляется здесь, как только напечатан или сохранён из карточки: для кого, кем, сколько страниц.</translation>
    </message>
    <message>
        <source>New cop&amp;y…</source>
        <translation>&amp;Новый экземпляр…</translation>
    </message>
    <message>
        <source>Goes to the card, where a new copy is printed as things stand now; the buttons below bring out this very sheet once more</source>
        <translation>Открывает карточку, где новый экземпляр печатается по сведениям на сейчас; кнопки ниже выводят этот самый лист ещё раз</translation>
    </message>
    <message>
        <source>Op&amp;en the card</source>
        <translation>Открыть к&amp;арточку</translation>
    </message>
    <message>
        <source>Many once more…</source>
        <translation>Многие ещё раз…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Strict-account blanks</source>
        <translation>Бланки строгой отчётности</translation>
    </message>
    <message>
        <source>Parts of the documents</source>
        <translation>Разделы документов</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Разделы слева</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Разделы справа</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::DraftOffer</name>
    <message>
        <source>This is what you typed until %1 and did not record.</source>
        <translation>Это то, что вы ввели до %1 и не сохранили.</translation>
    </message>
    <message>
        <source>Show what is recorded</source>
        <translation>Показать внесённое</translation>
    </message>
    <message>
        <source>Start with an empty form</source>
        <translation>Начать с пустой формы</translation>
    </message>
    <message>
        <source>The form shows what is recorded.</source>
        <translation>В форме показаны внесённые сведения.</translation>
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
    <name>qorgan::ui::DueFilters</name>
    <message>
        <source>Show only these</source>
        <translation>Показать только эти</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Чьи</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My section</source>
        <translation>Мой участок</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группировка</translation>
    </message>
    <message>
        <source>By urgency</source>
        <translation>По срочности</translation>
    </message>
    <message>
        <source>By officer</source>
        <translation>По сотрудникам</translation>
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
        <translation>Опоздание, остаток</translation>
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
    <message>
        <source>section %1</source>
        <translation>участок %1</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Record appearance</source>
        <translation>Записать явку</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>Записать посещение</translation>
    </message>
    <message>
        <source>Ask and note</source>
        <translation>Узнать и записать</translation>
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
    <name>qorgan::ui::FileSection</name>
    <message>
        <source>Show all %1</source>
        <translation>Показать все (%1)</translation>
    </message>
    <message>
        <source>It is recorded, with a reservation</source>
        <translation>Записано, с оговоркой</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileSections</name>
    <message>
        <source>The history could not be read</source>
        <translation>Не удалось прочитать историю</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FileWords</name>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, ст. %2</translation>
    </message>
    <message>
        <source>%1 tenge</source>
        <translation>%1 тенге</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n сутки</numerusform>
            <numerusform>%n суток</numerusform>
            <numerusform>%n суток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>ст. %1</translation>
    </message>
    <message>
        <source>of no incident</source>
        <translation>вне происшествия</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>ещё не уплачен</translation>
    </message>
    <message>
        <source>not served yet</source>
        <translation>ещё не отбыто</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>уплачен %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>отбыто %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FilterBar</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Конец периода раньше его начала.</translation>
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
        <source>Or&amp;ders</source>
        <translation>Пре&amp;дписания</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>С ними и без них</translation>
    </message>
    <message>
        <source>Without an order</source>
        <translation>Без предписания</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Не вручено</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончилось</translation>
    </message>
    <message>
        <source>Sectio&amp;n</source>
        <translation>&amp;Участок</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Все участки</translation>
    </message>
    <message>
        <source>Without a &amp;complaint</source>
        <translation>&amp;Без заявления</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FindField</name>
    <message>
        <source>Search the register</source>
        <translation>Поиск по реестру</translation>
    </message>
    <message>
        <source>Finds people, orders and incidents by any part of what is known; the search is logged</source>
        <translation>Находит лица, предписания и происшествия по части известного; поиск записывается в журнал</translation>
    </message>
    <message>
        <source>Found in the register</source>
        <translation>Найдено в реестре</translation>
    </message>
    <message>
        <source>Name, IIN, phone, order number, address</source>
        <translation>Имя, ИИН, телефон, № предписания, адрес</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::FindModel</name>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Происшествия</translation>
    </message>
    <message>
        <source>At this address</source>
        <translation>По этому адресу</translation>
    </message>
    <message>
        <source>by the name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>by the phone number</source>
        <translation>по номеру телефона</translation>
    </message>
    <message>
        <source>by the KUI number</source>
        <translation>по номеру КУИ</translation>
    </message>
    <message>
        <source>by the address</source>
        <translation>по адресу</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Происшествие %1</translation>
    </message>
    <message>
        <source>offender not established</source>
        <translation>правонарушитель не установлен</translation>
    </message>
    <message>
        <source>KUI %1</source>
        <translation>КУИ %1</translation>
    </message>
    <message>
        <source>There are more: type the whole number of the house.</source>
        <translation>Есть и другие: наберите номер дома полностью.</translation>
    </message>
    <message>
        <source>There are more: type on.</source>
        <translation>Есть и другие: наберите ещё.</translation>
    </message>
    <message>
        <source>by the IIN</source>
        <translation>по ИИН</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ИИН %1</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>by the measure&apos;s number</source>
        <translation>по номеру меры</translation>
    </message>
    <message>
        <source>by the court&apos;s number</source>
        <translation>по номеру в суде</translation>
    </message>
    <message>
        <source>Nothing found yet. A part of a name in any script is enough, four digits of an IIN or a phone number, the number of a measure or of a court&apos;s decision, a street.</source>
        <translation>Пока ничего не найдено. Достаточно части имени на любом письме, четырёх цифр ИИН или телефона, номера меры или решения суда, названия улицы.</translation>
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
    <name>qorgan::ui::FoldHead</name>
    <message>
        <source>open; Space folds it</source>
        <translation>открыто; сворачивает пробел</translation>
    </message>
    <message>
        <source>folded; Space opens it</source>
        <translation>свёрнуто; раскрывает пробел</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::GroupModel</name>
    <message>
        <source>The whole unit</source>
        <translation>Всё подразделение</translation>
    </message>
    <message>
        <source>%1; a year earlier %2, %3 %</source>
        <translation>%1; годом ранее %2, %3 %</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HandFields</name>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HandoverSection</name>
    <message>
        <source>The shift is handed over; the next page begins here.</source>
        <translation>Смена передана; следующая страница начинается отсюда.</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>For the &amp;next shift</source>
        <translation>Для &amp;следующей смены</translation>
    </message>
    <message>
        <source>Hand &amp;over</source>
        <translation>П&amp;ередать</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help for this page and keys</source>
        <translation>Справка по этой странице и клавиши</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Закрыть справку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::HelpSection</name>
    <message>
        <source>No visit yet; the first was due by %1</source>
        <translation>Посещений нет; первое ожидалось до %1</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1 из %2 посещений</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n посещение</numerusform>
            <numerusform>%n посещения</numerusform>
            <numerusform>%n посещений</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit is recorded.</source>
        <translation>Посещение записано.</translation>
    </message>
    <message>
        <source>The course of help is kept.</source>
        <translation>Сведения о помощи сохранены.</translation>
    </message>
    <message>
        <source>Attended at</source>
        <translation>Время посещения</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Record the &amp;visit</source>
        <translation>Записать &amp;посещение</translation>
    </message>
    <message>
        <source>Visits planned</source>
        <translation>Запланировано посещений</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Дата справки</translation>
    </message>
    <message>
        <source>&amp;Keep the course</source>
        <translation>&amp;Сохранить сведения</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IdentityView</name>
    <message>
        <source>not recorded</source>
        <translation>не записан</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentFacts</name>
    <message>
        <source>not recorded</source>
        <translation>не внесено</translation>
    </message>
    <message>
        <source>What was seen, heard or known, and from whom</source>
        <translation>Что увидели, услышали или узнали и от кого</translation>
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
        <source>wished to stay anonymous</source>
        <translation>пожелал остаться неизвестным</translation>
    </message>
    <message>
        <source>%1, section %2</source>
        <translation>%1, участок %2</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>house %1</source>
        <translation>дом %1</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>квартира %1</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>unknown: %1</source>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Position of the victim</source>
        <translation>Позиция потерпевшего</translation>
    </message>
    <message>
        <source>Measures taken and qualification</source>
        <translation>Принятые меры и квалификация</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Фабула</translation>
    </message>
    <message>
        <source>in Kazakh</source>
        <translation>на казахском</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>на русском</translation>
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
        <source>The change is recorded</source>
        <translation>Изменения внесены</translation>
    </message>
    <message>
        <source>Change of a recorded incident</source>
        <translation>Изменение внесённого происшествия</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentLines</name>
    <message>
        <source>offender</source>
        <translation>правонарушитель</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>потерпевший</translation>
    </message>
    <message>
        <source>told the police</source>
        <translation>сообщил в полицию</translation>
    </message>
    <message>
        <source>offender: %1</source>
        <translation>правонарушитель: %1</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>victim: %1</source>
        <translation>потерпевший: %1</translation>
    </message>
    <message>
        <source>Incidents, and what was done</source>
        <translation>Происшествия и что сделано</translation>
    </message>
    <message>
        <source>This person occurs in no incident.</source>
        <translation>Это лицо не названо ни в одном происшествии.</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Происшествие, выявленное %1</translation>
    </message>
    <message>
        <source>What was done about the incident of %1</source>
        <translation>Что сделано по происшествию, выявленному %1</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n происшествие</numerusform>
            <numerusform>%n происшествия</numerusform>
            <numerusform>%n происшествий</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Показать все (%1)</translation>
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
    <message>
        <source>Order</source>
        <translation>Предписание</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Участок</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentPage</name>
    <message>
        <source>Reading the incident…</source>
        <translation>Чтение происшествия…</translation>
    </message>
    <message>
        <source>The incident could not be read</source>
        <translation>Не удалось прочитать происшествие</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>Происшествие не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list of incidents.</source>
        <translation>Выберите его в списке происшествий.</translation>
    </message>
    <message>
        <source>Incident of %1</source>
        <translation>Происшествие, %1</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Происшествие</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё есть</translation>
    </message>
    <message>
        <source>Orders of this incident</source>
        <translation>Предписания по этому происшествию</translation>
    </message>
    <message>
        <source>none was issued</source>
        <translation>не выносились</translation>
    </message>
    <message>
        <source>Earlier within a year</source>
        <translation>Прежние происшествия за год</translation>
    </message>
    <message>
        <source>no other incident of this offender</source>
        <translation>других происшествий этого правонарушителя нет</translation>
    </message>
    <message>
        <source>known once the offender is established</source>
        <translation>будет известно, когда правонарушителя установят</translation>
    </message>
    <message>
        <source>Lis&amp;t of incidents</source>
        <translation>Список &amp;происшествий</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуться к списку</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Change or complete what is recorded</source>
        <translation>Изменить или дополнить внесённые сведения</translation>
    </message>
    <message>
        <source>&amp;Issue a protective order</source>
        <translation>&amp;Вынести защитное предписание</translation>
    </message>
    <message>
        <source>Motion for special requirements to the offender&apos;s conduct</source>
        <translation>Ходатайство об установлении особых требований к поведению правонарушителя</translation>
    </message>
    <message>
        <source>Issue an official warning</source>
        <translation>Вынести предостережение</translation>
    </message>
    <message>
        <source>Ask the court</source>
        <translation>Ходатайство в суд</translation>
    </message>
    <message>
        <source>Still missing for an order</source>
        <translation>Для предписания пока не хватает</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>%Ln incident(s)</source>
        <translation>
            <numerusform>%Ln происшествие</numerusform>
            <numerusform>%Ln происшествия</numerusform>
            <numerusform>%Ln происшествий</numerusform>
        </translation>
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
    <message>
        <source>Remembered</source>
        <translation>Запомнено</translation>
    </message>
    <message>
        <source>Counting… %1 so far</source>
        <translation>Идёт подсчёт… пока %1</translation>
    </message>
    <message>
        <source>&amp;Issue an order</source>
        <translation>&amp;Вынести предписание</translation>
    </message>
    <message>
        <source>A protective order on the incident of the current row</source>
        <translation>Защитное предписание по происшествию текущей строки</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Сто&amp;лбцы</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LiftSection</name>
    <message>
        <source>the whole requirement</source>
        <translation>особые требования целиком</translation>
    </message>
    <message>
        <source>It is lifted.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Lifted by the court</source>
        <translation>Отменено судом</translation>
    </message>
    <message>
        <source>What is lifted</source>
        <translation>Что отменено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>&amp;Lift</source>
        <translation>&amp;Отменить</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::LogSection</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %1; more come as you scroll</source>
        <translation>Последние %1; остальные подгружаются при прокрутке</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Чтение журнала…</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Журнал не удалось прочитать</translation>
    </message>
    <message>
        <source>No such entries</source>
        <translation>Таких записей нет</translation>
    </message>
    <message>
        <source>Choose “All time”, “All accounts” and “All actions” to see everything.</source>
        <translation>Чтобы увидеть всё, выберите «Всё время», «Все учётные записи» и «Все действия».</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Учётная запись</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Действие</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Об&amp;новить</translation>
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
    <name>qorgan::ui::LongList</name>
    <message>
        <source>This row is being read</source>
        <translation>Эта строка читается</translation>
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
    <name>qorgan::ui::ManyPane</name>
    <message numerus="yes">
        <source>%n sheet(s) came out; they stand in the register of documents.</source>
        <translation>
            <numerusform>Выведен %n лист; он в реестре документов.</numerusform>
            <numerusform>Выведено %n листа; они в реестре документов.</numerusform>
            <numerusform>Выведено %n листов; они в реестре документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such sheet to print.</source>
        <translation>Таких листов для печати нет.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Читается список…</translation>
    </message>
    <message>
        <source>It stops as soon as the sheet on its way is done…</source>
        <translation>Остановится, как только закончится текущий лист…</translation>
    </message>
    <message>
        <source>Looking for sealed values before anything is printed…</source>
        <translation>Перед печатью проверяется, нет ли скрытых сведений…</translation>
    </message>
    <message>
        <source>The sheets come out one by one. It goes on while the window is covered or locked; logging out ends it.</source>
        <translation>Листы выходят один за другим. Пока окно закрыто шторкой или заблокировано, печать идёт; выход из системы её прекращает.</translation>
    </message>
    <message>
        <source>You cancelled it before anything was printed.</source>
        <translation>Вы отменили до того, как что-либо напечатано.</translation>
    </message>
    <message>
        <source>Many sheets once more</source>
        <translation>Много листов ещё раз</translation>
    </message>
    <message>
        <source>Many sheets at once</source>
        <translation>Много листов сразу</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen</source>
        <translation>
            <numerusform>%n выбранный</numerusform>
            <numerusform>%n выбранных</numerusform>
            <numerusform>%n выбранных</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the list as it is filtered</source>
        <translation>Весь список, как он отобран</translation>
    </message>
    <message>
        <source>Those of the list that did not come out</source>
        <translation>Те из списка, что не напечатаны</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Language of the sheets</source>
        <translation>Язык листов</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v из %m</translation>
    </message>
    <message>
        <source>Sheets that are through</source>
        <translation>Обработанные листы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ManyWords</name>
    <message numerus="yes">
        <source>%n sheet(s) came out.</source>
        <translation>
            <numerusform>Выведен %n лист.</numerusform>
            <numerusform>Выведено %n листа.</numerusform>
            <numerusform>Выведено %n листов.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended there: %1</source>
        <translation>На этом прекращено: %1</translation>
    </message>
    <message>
        <source>You cancelled it; what had come out stays in the register of documents.</source>
        <translation>Вы отменили; то, что вышло, остаётся в реестре документов.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not begun; nothing is entered of them.</source>
        <translation>
            <numerusform>%n лист не начат; о нём ничего не внесено.</numerusform>
            <numerusform>%n листа не начаты; о них ничего не внесено.</numerusform>
            <numerusform>%n листов не начаты; о них ничего не внесено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) did not come out:</source>
        <translation>
            <numerusform>%n лист не вышел:</numerusform>
            <numerusform>%n листа не вышли:</numerusform>
            <numerusform>%n листов не вышли:</numerusform>
        </translation>
    </message>
    <message>
        <source>A text stands on them in one language only: %1.</source>
        <translation>В этих листах текст только на одном языке: %1.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MarkBlank</name>
    <message>
        <source>Used: %1. Left after the highest that was marked: %2.</source>
        <translation>Использовано: %1. Осталось после наибольшего отмеченного номера: %2.</translation>
    </message>
    <message>
        <source>Written off: %1.</source>
        <translation>Списаны: %1.</translation>
    </message>
    <message>
        <source>Nobody marked, though higher ones were: %1.</source>
        <translation>Не отмечены, хотя отмечены бо́льшие номера: %1.</translation>
    </message>
    <message>
        <source>Marked more than once: %1.</source>
        <translation>Отмечены больше одного раза: %1.</translation>
    </message>
    <message>
        <source>No. %1 is marked.</source>
        <translation>№ %1 отмечен.</translation>
    </message>
    <message>
        <source>The chosen block</source>
        <translation>Выбранный блок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ним стало</translation>
    </message>
    <message>
        <source>used</source>
        <translation>использован</translation>
    </message>
    <message>
        <source>spoiled: write off</source>
        <translation>испорчен: списать</translation>
    </message>
    <message>
        <source>Day; empty: today</source>
        <translation>День; пусто — сегодня</translation>
    </message>
    <message>
        <source>Reason of the write-off</source>
        <translation>Причина списания</translation>
    </message>
    <message>
        <source>Mark the number</source>
        <translation>Отметить номер</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MatchList</name>
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
        <source>found by the IIN</source>
        <translation>найдено по ИИН</translation>
    </message>
    <message>
        <source>IIN %1</source>
        <translation>ИИН %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MeasureLines</name>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>There is no measure against this person and none that protects them.</source>
        <translation>Нет ни мер в отношении этого лица, ни мер, которые его защищают.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>protects this person from %1</source>
        <translation>защищает это лицо; правонарушитель: %1</translation>
    </message>
    <message>
        <source>against this person; the victim is not established</source>
        <translation>в отношении этого лица; потерпевший не установлен</translation>
    </message>
    <message>
        <source>against this person; protects %1</source>
        <translation>в отношении этого лица; под защитой: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n мера</numerusform>
            <numerusform>%n меры</numerusform>
            <numerusform>%n мер</numerusform>
        </translation>
    </message>
    <message>
        <source>Motion of %1</source>
        <translation>Ходатайство от %1</translation>
    </message>
    <message>
        <source>hearing %1</source>
        <translation>заседание %1</translation>
    </message>
    <message>
        <source>the court has not decided</source>
        <translation>суд ещё не принял решения</translation>
    </message>
    <message numerus="yes">
        <source>%n motion(s) in court</source>
        <translation>
            <numerusform>%n ходатайство в суде</numerusform>
            <numerusform>%n ходатайства в суде</numerusform>
            <numerusform>%n ходатайств в суде</numerusform>
        </translation>
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
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Choose “All orders” and “Everyone” to see the others.</source>
        <translation>Чтобы увидеть остальные, выберите «Все предписания» и «Все».</translation>
    </message>
    <message>
        <source>Missed checks</source>
        <translation>Пропущенные проверки</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translation>Сот&amp;рудник</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Меры</translation>
    </message>
    <message>
        <source>Official warnings</source>
        <translation>Официальные предостережения</translation>
    </message>
    <message>
        <source>Special requirements</source>
        <translation>Особые требования</translation>
    </message>
    <message>
        <source>Kinds of measure</source>
        <translation>Виды мер</translation>
    </message>
    <message>
        <source>Kinds to the left</source>
        <translation>Виды слева</translation>
    </message>
    <message>
        <source>Kinds to the right</source>
        <translation>Виды справа</translation>
    </message>
    <message>
        <source>Print many…</source>
        <translation>Печать многих…</translation>
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
    <name>qorgan::ui::MotionFields</name>
    <message>
        <source>&amp;Court</source>
        <translation>&amp;Суд</translation>
    </message>
    <message>
        <source>Case &amp;number</source>
        <translation>&amp;Номер дела</translation>
    </message>
    <message>
        <source>&amp;Article of the case</source>
        <translation>Ста&amp;тья дела</translation>
    </message>
    <message>
        <source>To protect &amp;whom</source>
        <translation>&amp;Кого защитить</translation>
    </message>
    <message>
        <source>&amp;Filed at</source>
        <translation>П&amp;одано</translation>
    </message>
    <message>
        <source>&amp;Hearing on</source>
        <translation>&amp;Заседание</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Запрашивается</translation>
    </message>
    <message>
        <source>For &amp;months</source>
        <translation>Срок, &amp;месяцев</translation>
    </message>
    <message>
        <source>A&amp;ppearances a month</source>
        <translation>&amp;Явок в месяц</translation>
    </message>
    <message>
        <source>Characteristics in &amp;Kazakh</source>
        <translation>Хар&amp;актеристика на казахском</translation>
    </message>
    <message>
        <source>Characteristics in &amp;Russian</source>
        <translation>Характеристика на &amp;русском</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Earlier calls and measures, alcohol, what the person does and how he behaves at home</source>
        <translation>Прежние вызовы и меры, алкоголь, чем занимается и как ведёт себя дома</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::MotionFormPage</name>
    <message>
        <source>The motion is filed. Its hearing and its decision are watched.</source>
        <translation>Ходатайство подано. Заседание и решение на контроле.</translation>
    </message>
    <message>
        <source>This is what you typed until %1; the motion is not filed yet.</source>
        <translation>Это набрано до %1; ходатайство ещё не подано.</translation>
    </message>
    <message>
        <source>Start from the facts of the incident</source>
        <translation>Начать с фактов происшествия</translation>
    </message>
    <message>
        <source>Reading the incident…</source>
        <translation>Чтение происшествия…</translation>
    </message>
    <message>
        <source>A motion cannot be written here</source>
        <translation>Здесь ходатайство не составить</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>Происшествие не выбрано</translation>
    </message>
    <message>
        <source>A motion is written for an incident: choose one in the list of incidents.</source>
        <translation>Ходатайство составляется по происшествию: выберите его в списке происшествий.</translation>
    </message>
    <message>
        <source>Offender: %1</source>
        <translation>Правонарушитель: %1</translation>
    </message>
    <message>
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>Motion for special requirements</source>
        <translation>Ходатайство об установлении особых требований</translation>
    </message>
    <message>
        <source>File the m&amp;otion</source>
        <translation>&amp;Подать ходатайство</translation>
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
        <translation>Управление</translation>
    </message>
    <message>
        <source>What is overdue, due and ahead, each with its next step</source>
        <translation>Просроченное, сегодняшнее и предстоящее, каждое со следующим шагом</translation>
    </message>
    <message>
        <source>All incidents, the newest first; a new one is recorded here</source>
        <translation>Все происшествия, новые сверху; новое регистрируется здесь</translation>
    </message>
    <message>
        <source>Everyone named in a case, with the measures and roles</source>
        <translation>Все, кто назван в делах, с ролями и мерами</translation>
    </message>
    <message>
        <source>The sheets that were printed, by whom and for whom</source>
        <translation>Напечатанные листы: кем и для кого</translation>
    </message>
    <message>
        <source>Figures of the unit for a period</source>
        <translation>Показатели подразделения за период</translation>
    </message>
    <message>
        <source>Accounts, backups and the log</source>
        <translation>Учётные записи, резервные копии и журнал</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Orders, warnings and court requirements with the time left</source>
        <translation>Предписания, предостережения и требования суда с оставшимся сроком</translation>
    </message>
    <message>
        <source>What expires, what is late and what supervision would ask</source>
        <translation>Что истекает, что просрочено и о чём спросит надзор</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OnceMore</name>
    <message>
        <source>The sheet came out once more; that is in the log.</source>
        <translation>Лист выведен ещё раз; это записано в журнал.</translation>
    </message>
    <message>
        <source>The chosen sheet once more:</source>
        <translation>Вывести выбранный лист ещё раз:</translation>
    </message>
    <message>
        <source>The same sheet: copy No. %1, code %2.</source>
        <translation>Тот же лист: экземпляр № %1, код %2.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrderFields</name>
    <message>
        <source>Prohibited</source>
        <translation>Запреты</translation>
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
</context>
<context>
    <name>qorgan::ui::OrderFormPage</name>
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
    <message>
        <source>It is issued. Its term begins when it is served.</source>
        <translation>Вынесено. Срок начнётся с вручения.</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Вынести</translation>
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
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
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
        <translation>Запреты</translation>
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
    <message>
        <source>%1 No. %2</source>
        <translation>%1 № %2</translation>
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
    <name>qorgan::ui::OrganisationForm</name>
    <message>
        <source>The organisation is saved.</source>
        <translation>Сведения об организации сохранены.</translation>
    </message>
    <message>
        <source>A new organisation</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>В&amp;ид</translation>
    </message>
    <message>
        <source>Na&amp;me in Kazakh</source>
        <translation>Название на &amp;казахском</translation>
    </message>
    <message>
        <source>Name in R&amp;ussian</source>
        <translation>Название на &amp;русском</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>Has a licence</source>
        <translation>Есть ли лицензия</translation>
    </message>
    <message>
        <source>&amp;Licence: number and date</source>
        <translation>&amp;Лицензия: номер и дата</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Назад к списку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationModel</name>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::OrganisationsSection</name>
    <message>
        <source>The organisation is closed: it is no longer offered.</source>
        <translation>Организация закрыта: больше не предлагается.</translation>
    </message>
    <message>
        <source>The organisation is offered again.</source>
        <translation>Организация снова предлагается.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Открыть снова</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The organisations could not be read</source>
        <translation>Организации не удалось прочитать</translation>
    </message>
    <message>
        <source>Reading the organisations…</source>
        <translation>Чтение списка организаций…</translation>
    </message>
    <message>
        <source>No organisation is known yet</source>
        <translation>Организаций пока нет</translation>
    </message>
    <message>
        <source>Add the crisis centre, the support centre and the clinics that you send people to: a referral offers them by name.</source>
        <translation>Добавьте кризисный центр, центр поддержки семьи и клиники, куда вы направляете людей: в направлении они предлагаются по названию.</translation>
    </message>
    <message>
        <source>Where people are sent for help, and whom the unit informs. A closed one is no longer offered; what refers to it stays.</source>
        <translation>Куда направляют людей за помощью и кого извещает подразделение. Закрытая организация не предлагается; записи о ней остаются.</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Show &amp;closed ones</source>
        <translation>По&amp;казать закрытые</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PaperSection</name>
    <message>
        <source>Values by hand</source>
        <translation>Значения вручную</translation>
    </message>
    <message numerus="yes">
        <source>%n typed</source>
        <translation>
            <numerusform>%n введено</numerusform>
            <numerusform>%n введено</numerusform>
            <numerusform>%n введено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(s) entered in the register of documents.</source>
        <translation>
            <numerusform>%n экземпляр внесён в реестр документов.</numerusform>
            <numerusform>%n экземпляра внесено в реестр документов.</numerusform>
            <numerusform>%n экземпляров внесено в реестр документов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy No. %1, code %2: %n page(s).</source>
        <translation>
            <numerusform>Экземпляр № %1, код %2: %n страница.</numerusform>
            <numerusform>Экземпляр № %1, код %2: %n страницы.</numerusform>
            <numerusform>Экземпляр № %1, код %2: %n страниц.</numerusform>
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
        <source>Whose copy</source>
        <translation>Чей экземпляр</translation>
    </message>
    <message>
        <source>Blank, to be filled in by pen</source>
        <translation>Пустой бланк, заполняется от руки</translation>
    </message>
    <message>
        <source>Reason to print it all the same</source>
        <translation>Основание всё же напечатать</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный вид</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Participant</name>
    <message>
        <source>Legal representative: %1 (%2)</source>
        <translation>Законный представитель: %1 (%2)</translation>
    </message>
    <message>
        <source>A registered address is recorded</source>
        <translation>Адрес регистрации записан</translation>
    </message>
    <message>
        <source>Another legal representative</source>
        <translation>Другой законный представитель</translation>
    </message>
    <message>
        <source>Has a legal representative (a minor or incapable person)</source>
        <translation>Есть законный представитель</translation>
    </message>
    <message>
        <source>Registered at another address</source>
        <translation>Другой адрес регистрации</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordFields</name>
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
        <source>&amp;Password: ten characters or more</source>
        <translation>П&amp;ароль: не менее десяти знаков</translation>
    </message>
    <message>
        <source>The password &amp;again</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordForm</name>
    <message>
        <source>Changing the password…</source>
        <translation>Пароль меняется…</translation>
    </message>
    <message>
        <source>Change the pass&amp;word</source>
        <translation>&amp;Сменить пароль</translation>
    </message>
    <message>
        <source>The password was not changed</source>
        <translation>Пароль не изменён</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>Мой пароль</translation>
    </message>
    <message>
        <source>A new password for “%1”</source>
        <translation>Новый пароль для «%1»</translation>
    </message>
    <message>
        <source>It opens the register from the next login on. Nobody can read it, not even an administrator.</source>
        <translation>Он открывает реестр со следующего входа. Прочитать его не может никто, даже администратор.</translation>
    </message>
    <message>
        <source>Tell it to its owner alone, who changes it after the first login.</source>
        <translation>Сообщите его только владельцу: после первого входа он сменит пароль.</translation>
    </message>
    <message>
        <source>The pre&amp;sent password</source>
        <translation>Дейст&amp;вующий пароль</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Назад к списку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PasswordSection</name>
    <message>
        <source>Your new password opens the register from now on.</source>
        <translation>Теперь реестр открывает ваш новый пароль.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PenaltySection</name>
    <message>
        <source>By law this person is not arrested, a fine applies instead: %1</source>
        <translation>По закону административный арест к этому лицу не применяется, вместо него назначается штраф: %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Суток</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Tenge</source>
        <translation>Тенге</translation>
    </message>
    <message>
        <source>The penalty is recorded.</source>
        <translation>Взыскание записано.</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Взыскание</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) without one</source>
        <translation>
            <numerusform>нет по %n делу</numerusform>
            <numerusform>нет по %n делам</numerusform>
            <numerusform>нет по %n делам</numerusform>
        </translation>
    </message>
    <message>
        <source>each open case has one</source>
        <translation>есть по каждому открытому делу</translation>
    </message>
    <message>
        <source>▲ no arrest</source>
        <translation>▲ аресту не подлежит</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>По какому делу</translation>
    </message>
    <message>
        <source>Kind of penalty</source>
        <translation>Вид взыскания</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Дата решения</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>пусто: сегодня</translation>
    </message>
    <message>
        <source>Record the penalty</source>
        <translation>Записать взыскание</translation>
    </message>
    <message>
        <source>The enforcement is recorded.</source>
        <translation>Исполнение взыскания отмечено.</translation>
    </message>
    <message numerus="yes">
        <source>%n not enforced yet</source>
        <translation>
            <numerusform>%n ещё не исполнено</numerusform>
            <numerusform>%n ещё не исполнены</numerusform>
            <numerusform>%n ещё не исполнено</numerusform>
        </translation>
    </message>
    <message>
        <source>Penalty that was enforced</source>
        <translation>Исполненное взыскание</translation>
    </message>
    <message>
        <source>Paid or served on</source>
        <translation>Уплачено или отбыто</translation>
    </message>
    <message>
        <source>Record the enforcement</source>
        <translation>Отметить исполнение</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PeoplePage</name>
    <message>
        <source>The search could not be logged</source>
        <translation>Поиск не удалось записать в журнал</translation>
    </message>
    <message>
        <source>Reading the persons…</source>
        <translation>Чтение списка лиц…</translation>
    </message>
    <message>
        <source>The persons could not be read</source>
        <translation>Список лиц не удалось прочитать</translation>
    </message>
    <message>
        <source>Nobody was found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation>В реестре пока никого нет</translation>
    </message>
    <message>
        <source>A person stands here as soon as an incident names one: an offender, a victim or who told the police.</source>
        <translation>Лицо появится здесь, как только будет названо в происшествии: правонарушителем, потерпевшим или сообщившим в полицию.</translation>
    </message>
    <message>
        <source>The first %1 found. Type more to find fewer.</source>
        <translation>Показаны первые %1. Наберите больше, чтобы сузить поиск.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found</source>
        <translation>
            <numerusform>найдено %Ln лицо</numerusform>
            <numerusform>найдено %Ln лица</numerusform>
            <numerusform>найдено %Ln лиц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln лицо</numerusform>
            <numerusform>%Ln лица</numerusform>
            <numerusform>%Ln лиц</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Op&amp;en the card</source>
        <translation>Открыть &amp;карточку</translation>
    </message>
    <message>
        <source>A part of a name is enough, in any script. Of an IIN or a phone number type four digits or more in a row. Esc brings everyone back.</source>
        <translation>Достаточно части имени, в любой письменности. Из ИИН или номера телефона наберите не меньше четырёх цифр подряд. Клавиша Esc вернёт весь список.</translation>
    </message>
    <message>
        <source>Counting… %1 so far</source>
        <translation>Идёт подсчёт… пока %1</translation>
    </message>
    <message>
        <source>Name, IIN or phone number</source>
        <translation>Имя, ИИН или номер телефона</translation>
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
    <name>qorgan::ui::PeriodChoice</name>
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
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Dates…</source>
        <translation>Даты…</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С даты</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>П&amp;о дату</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonModel</name>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Date of birth (age)</source>
        <translation>Дата рождения (возраст)</translation>
    </message>
    <message>
        <source>In incidents</source>
        <translation>В происшествиях</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Как найдено</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>последние цифры %1</translation>
    </message>
    <message>
        <source>hidden: shown on the card, on request</source>
        <translation>скрыто: показывается в карточке по запросу</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonPage</name>
    <message>
        <source>The correction is recorded</source>
        <translation>Исправление записано</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Исправление: %1</translation>
    </message>
    <message>
        <source>The correction is recorded, with a reservation</source>
        <translation>Исправление записано, но обратите внимание</translation>
    </message>
    <message>
        <source>Reading the card…</source>
        <translation>Чтение карточки…</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Карточку не удалось прочитать</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose someone in the list of people.</source>
        <translation>Выберите лицо в списке.</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>Correct the recorded facts of this person</source>
        <translation>Исправить записанные сведения об этом лице</translation>
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
        <source>%1: persons found</source>
        <translation>%1: найденные лица</translation>
    </message>
    <message>
        <source>Name, IIN or phone number</source>
        <translation>Имя, ИИН или номер телефона</translation>
    </message>
    <message>
        <source>%1: search by name, IIN or phone number</source>
        <translation>%1: поиск по имени, ИИН или номеру телефона</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::PersonWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>by the phone number</source>
        <translation>по номеру телефона</translation>
    </message>
    <message>
        <source>by the name</source>
        <translation>по имени</translation>
    </message>
    <message>
        <source>offender: %1</source>
        <translation>правонарушитель: %1</translation>
    </message>
    <message>
        <source>victim: %1</source>
        <translation>потерпевший: %1</translation>
    </message>
    <message>
        <source>by the IIN</source>
        <translation>по ИИН</translation>
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
        <source>&amp;Language of the sheet</source>
        <translation>&amp;Язык листа</translation>
    </message>
    <message>
        <source>Rea&amp;der</source>
        <translation>&amp;Для кого</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReasonSection</name>
    <message>
        <source>The reason stands in the case.</source>
        <translation>Причина внесена в дело.</translation>
    </message>
    <message>
        <source>Reason of a closing</source>
        <translation>Причина прекращения дела</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) closed without a reason</source>
        <translation>
            <numerusform>%n дело прекращено без указания причины</numerusform>
            <numerusform>%n дела прекращены без указания причины</numerusform>
            <numerusform>%n дел прекращено без указания причины</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed case</source>
        <translation>Прекращённое дело</translation>
    </message>
    <message>
        <source>Why it was closed, as supervision will ask</source>
        <translation>Почему прекращено (спросит надзор)</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Указать причину</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReceiveBlanks</name>
    <message>
        <source>The blanks are entered.</source>
        <translation>Бланки внесены.</translation>
    </message>
    <message>
        <source>Blanks received</source>
        <translation>Получены бланки</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Серия</translation>
    </message>
    <message>
        <source>Numbers from</source>
        <translation>Номера с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Numbers to</source>
        <translation>Номера по</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Хранит</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Day; empty: today</source>
        <translation>День; пусто — сегодня</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>Накладная</translation>
    </message>
    <message>
        <source>Enter the blanks</source>
        <translation>Внести бланки</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReconciliationSection</name>
    <message>
        <source>The reconciliation is recorded.</source>
        <translation>Примирение записано.</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>Примирение сторон</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>ещё не применялось</translation>
    </message>
    <message>
        <source>used on %1</source>
        <translation>применено %1</translation>
    </message>
    <message>
        <source>not available again</source>
        <translation>повторно не допускается</translation>
    </message>
    <message>
        <source>in the case %1</source>
        <translation>по делу %1</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>When they were reconciled</source>
        <translation>Когда примирились</translation>
    </message>
    <message>
        <source>Number of the case, if there is one</source>
        <translation>Номер дела, если оно есть</translation>
    </message>
    <message>
        <source>Record the reconciliation</source>
        <translation>Записать примирение</translation>
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
    <name>qorgan::ui::ReferralSection</name>
    <message>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <source>Nobody has been referred yet.</source>
        <translation>Пока никого не направляли.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>не указана</translation>
    </message>
    <message>
        <source>The referral is recorded.</source>
        <translation>Направление записано.</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Ответ записан.</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Направления</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Ответ на направление</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Who is sent</source>
        <translation>Кого направляют</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>пусто: сегодня</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>What the recipient should know</source>
        <translation>Что нужно знать принимающим</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Записать ответ</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>Направить</translation>
    </message>
    <message>
        <source>Another organisation…</source>
        <translation>Другая организация…</translation>
    </message>
    <message>
        <source>Adds one to the unit&apos;s catalogue; what is typed here stays</source>
        <translation>Добавляет организацию в список подразделения; набранное здесь остаётся</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RegisterSection</name>
    <message>
        <source>Take as the ground</source>
        <translation>Взять как основание</translation>
    </message>
    <message>
        <source>Incidents under article %1: %2</source>
        <translation>Происшествия по статье %1: %2</translation>
    </message>
    <message>
        <source>Breaches of measures: %1</source>
        <translation>Нарушения мер: %1</translation>
    </message>
    <message>
        <source>The person is on the preventive register.</source>
        <translation>Лицо поставлено на профилактический учёт.</translation>
    </message>
    <message>
        <source>The entry is taken off the register.</source>
        <translation>Запись снята с учёта.</translation>
    </message>
    <message>
        <source>Preventive register</source>
        <translation>Профилактический учёт</translation>
    </message>
    <message>
        <source>▲ a ground is offered</source>
        <translation>▲ предложено основание</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>не состоит</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>до снятия</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message numerus="yes">
        <source>on it, %n ground(s)</source>
        <translation>
            <numerusform>состоит, %n основание</numerusform>
            <numerusform>состоит, %n основания</numerusform>
            <numerusform>состоит, %n оснований</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1, until removed</source>
        <translation>с %1 до снятия</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>removed %1: %2</source>
        <translation>снято %1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Дата постановки</translation>
    </message>
    <message>
        <source>empty: today</source>
        <translation>пусто: сегодня</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>empty: until removed</source>
        <translation>пусто: до снятия</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Enter on the register</source>
        <translation>Поставить на учёт</translation>
    </message>
    <message>
        <source>Entry to prolong or remove</source>
        <translation>Запись для продления или снятия</translation>
    </message>
    <message>
        <source>Prolong</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Дата снятия</translation>
    </message>
    <message>
        <source>Why it is removed</source>
        <translation>Причина снятия</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Снять с учёта</translation>
    </message>
    <message>
        <source>The entry is prolonged.</source>
        <translation>Срок учёта продлён.</translation>
    </message>
    <message>
        <source>prolonged %1 until %2: %3</source>
        <translation>продлено %1 по %2: %3</translation>
    </message>
    <message>
        <source>Why it is prolonged</source>
        <translation>Причина продления</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Новый последний день</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::ReportsPage</name>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>The report was saved.</source>
        <translation>Отчёт сохранён.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Печать отчёта</translation>
    </message>
    <message numerus="yes">
        <source>The report was sent to the printer, %n page(s).</source>
        <translation>
            <numerusform>Отчёт отправлен на принтер, %n страница.</numerusform>
            <numerusform>Отчёт отправлен на принтер, %n страницы.</numerusform>
            <numerusform>Отчёт отправлен на принтер, %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>Make the repo&amp;rt</source>
        <translation>Составить от&amp;чёт</translation>
    </message>
    <message>
        <source>The report is being counted</source>
        <translation>Отчёт составляется</translation>
    </message>
    <message>
        <source>A year of a large register takes some seconds. The window stays usable.</source>
        <translation>Год большого реестра займёт несколько секунд. Окном можно пользоваться.</translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation>Отчёт не составлен</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Отчёта пока нет</translation>
    </message>
    <message>
        <source>Choose the period and press “Make the report”. It shows what was recorded up to this moment, beside the same days of the year before.</source>
        <translation>Выберите период и нажмите «Составить отчёт». Он покажет всё записанное к этому моменту рядом с теми же днями прошлого года.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>&amp;Broken down by</source>
        <translation>&amp;Разбивка</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>Всё подразделение</translation>
    </message>
    <message>
        <source>Compare with the &amp;year before</source>
        <translation>Сравнить с про&amp;шлым годом</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Сохранить &amp;таблицу…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Напечатать…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>&amp;Journals</source>
        <translation>&amp;Журналы</translation>
    </message>
    <message>
        <source>The journals of this period, to be printed or saved</source>
        <translation>Журналы за этот период: напечатать или сохранить</translation>
    </message>
    <message>
        <source>%1 (in brackets)</source>
        <translation>%1 (в скобках)</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RepresentativeFields</name>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>Has no representative any more</source>
        <translation>Представителя больше нет</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequestTicks</name>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Days of the eviction</source>
        <translation>Срок выселения в днях</translation>
    </message>
    <message>
        <source>how many days?</source>
        <translation>сколько дней?</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementModel</name>
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
        <source>Time left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Restrictions</source>
        <translation>Ограничения</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Явки</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>motion of %1</source>
        <translation>ходатайство от %1</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>all made</source>
        <translation>все сделаны</translation>
    </message>
    <message>
        <source>gap of %1</source>
        <translation>разрыв %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementPage</name>
    <message>
        <source>Reading the requirement…</source>
        <translation>Читаются особые требования…</translation>
    </message>
    <message>
        <source>The requirement could not be read</source>
        <translation>Не удалось прочитать особые требования</translation>
    </message>
    <message>
        <source>No requirement is chosen</source>
        <translation>Особые требования не выбраны</translation>
    </message>
    <message>
        <source>Choose one in the list of measures.</source>
        <translation>Выберите его в списке мер.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementSummary</name>
    <message>
        <source>Special requirements No. %1</source>
        <translation>Особые требования № %1</translation>
    </message>
    <message>
        <source>Motion of %1</source>
        <translation>Ходатайство от %1</translation>
    </message>
    <message>
        <source>Unprotected for %1 between the end of the order and the hearing</source>
        <translation>Без защиты %1: от окончания предписания до заседания</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>№ %1 от %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>дело № %1</translation>
    </message>
    <message>
        <source>art. %1</source>
        <translation>ст. %1</translation>
    </message>
    <message>
        <source>from %1 to %2 inclusive</source>
        <translation>с %1 по %2 включительно</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) asked for</source>
        <translation>
            <numerusform>запрошен %n месяц</numerusform>
            <numerusform>запрошено %n месяца</numerusform>
            <numerusform>запрошено %n месяцев</numerusform>
        </translation>
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
        <source>not established</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Appearances</source>
        <translation>Явки</translation>
    </message>
    <message numerus="yes">
        <source>%n a month</source>
        <translation>
            <numerusform>%n раз в месяц</numerusform>
            <numerusform>%n раза в месяц</numerusform>
            <numerusform>%n раз в месяц</numerusform>
        </translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Характеристика</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правовое основание</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no hearing is set</source>
        <translation>заседание не назначено</translation>
    </message>
    <message>
        <source>hearing in %1</source>
        <translation>до заседания %1</translation>
    </message>
    <message>
        <source>hearing today</source>
        <translation>заседание сегодня</translation>
    </message>
    <message>
        <source>heard %1 ago; the decision is not recorded</source>
        <translation>после заседания прошло %1; решение не записано</translation>
    </message>
    <message>
        <source>begins on %1</source>
        <translation>начинается %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>закончилось %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RequirementsPane</name>
    <message>
        <source>Reading the requirements…</source>
        <translation>Читаются особые требования…</translation>
    </message>
    <message>
        <source>The requirements could not be read</source>
        <translation>Не удалось прочитать особые требования</translation>
    </message>
    <message>
        <source>No such requirements</source>
        <translation>Таких особых требований нет</translation>
    </message>
    <message>
        <source>A motion to the court is written from the card of an incident and stands here from then on.</source>
        <translation>Ходатайство в суд составляется из карточки происшествия и с этого времени стоит здесь.</translation>
    </message>
    <message>
        <source>The first %1; more come as you scroll</source>
        <translation>Первые %1; остальные подгружаются при прокрутке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requirement(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Незаконченные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Waiting for the court</source>
        <translation>Ожидают суда</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Ended by its term</source>
        <translation>Истёкшие</translation>
    </message>
    <message>
        <source>Op&amp;en</source>
        <translation>О&amp;ткрыть</translation>
    </message>
    <message>
        <source>Special requirements</source>
        <translation>Особые требования</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RestrictionTicks</name>
    <message>
        <source>Prohibited</source>
        <translation>Запреты</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteEntry</name>
    <message>
        <source>&amp;Row</source>
        <translation>Ст&amp;рока</translation>
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
        <source>&amp;Note</source>
        <translation>Пр&amp;имечание</translation>
    </message>
    <message>
        <source>&amp;Enter the row</source>
        <translation>&amp;Внести строку</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteModel</name>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Check by</source>
        <translation>Проверить до</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>sober: %1</source>
        <translation>трезв: %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RoutePage</name>
    <message numerus="yes">
        <source>%n check(s) recorded.</source>
        <translation>
            <numerusform>Записана %n проверка.</numerusform>
            <numerusform>Записано %n проверки.</numerusform>
            <numerusform>Записано %n проверок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Route sheet</source>
        <translation>Маршрутный лист</translation>
    </message>
    <message numerus="yes">
        <source>Record %n check(s)</source>
        <translation>
            <numerusform>Записать %n проверку</numerusform>
            <numerusform>Записать %n проверки</numerusform>
            <numerusform>Записать %n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the checks</source>
        <translation>Записать проверки</translation>
    </message>
    <message>
        <source>No check is due on that day</source>
        <translation>На этот день проверок нет</translation>
    </message>
    <message>
        <source>Choose another day, or the whole unit.</source>
        <translation>Выберите другой день или всё подразделение.</translation>
    </message>
    <message>
        <source>Reading the route…</source>
        <translation>Читается маршрут…</translation>
    </message>
    <message>
        <source>The route could not be read</source>
        <translation>Не удалось прочитать маршрут</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Wh&amp;ose</source>
        <translation>&amp;Чьи меры</translation>
    </message>
    <message>
        <source>My measures</source>
        <translation>Мои меры</translation>
    </message>
    <message>
        <source>The unit&apos;s measures</source>
        <translation>Меры подразделения</translation>
    </message>
    <message>
        <source>&amp;Make the route</source>
        <translation>&amp;Составить маршрут</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Stops of the route</source>
        <translation>Остановки маршрута</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not recorded yet.</source>
        <translation>Это то, что вы ввели до %1; ещё не записано.</translation>
    </message>
    <message>
        <source>Empty the rows</source>
        <translation>Очистить строки</translation>
    </message>
    <message>
        <source>Back to the &amp;rows</source>
        <translation>Назад к &amp;строкам</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RouteWords</name>
    <message>
        <source>house %1</source>
        <translation>дом %1</translation>
    </message>
    <message>
        <source>flat %1</source>
        <translation>кв. %1</translation>
    </message>
    <message>
        <source>address not recorded</source>
        <translation>адрес не записан</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleNoteForm</name>
    <message>
        <source>Mark as ✓ verified</source>
        <translation>Отметить как ✓ проверенное</translation>
    </message>
    <message>
        <source>Withdraw before it begins</source>
        <translation>Отозвать до начала действия</translation>
    </message>
    <message>
        <source>Mark as ● recalled</source>
        <translation>Отметить как ● требующее сверки</translation>
    </message>
    <message>
        <source>&amp;Why it is withdrawn</source>
        <translation>&amp;Почему отзывается</translation>
    </message>
    <message>
        <source>&amp;What was compared with what</source>
        <translation>&amp;Что с чем сверено</translation>
    </message>
    <message>
        <source>Mark &amp;verified</source>
        <translation>Отметить &amp;проверенным</translation>
    </message>
    <message>
        <source>With&amp;draw</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>Mark &amp;recalled</source>
        <translation>Отметить &amp;требующим сверки</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>Назад к прави&amp;лам</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleSection</name>
    <message>
        <source>The program computes every term and duty by these records. A measure keeps the rule under which it was issued. What is recalled warns and never blocks; it is to be checked against the act.</source>
        <translation>По этим записям программа вычисляет все сроки и обязанности. Мера сохраняет правило, по которому вынесена. Записанное по памяти лишь предупреждает и никогда не запрещает; его нужно сверить с актом.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>No open measure rests on an earlier law.</source>
        <translation>Открытых мер по прежнему закону нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) rest on an earlier law; Enter opens one.</source>
        <translation>
            <numerusform>%n открытая мера вынесена по прежнему закону; Enter открывает её.</numerusform>
            <numerusform>%n открытые меры вынесены по прежнему закону; Enter открывает меру.</numerusform>
            <numerusform>%n открытых мер вынесено по прежнему закону; Enter открывает меру.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures that rest on an earlier law</source>
        <translation>Меры по прежнему закону</translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) were issued before the version begins; Enter opens one.</source>
        <translation>
            <numerusform>%n открытая мера вынесена до начала редакции; Enter открывает.</numerusform>
            <numerusform>%n открытые меры вынесены до начала редакции; Enter открывает.</numerusform>
            <numerusform>%n открытых мер вынесено до начала редакции; Enter открывает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) issued before it keep the earlier version.</source>
        <translation>
            <numerusform>%n открытая мера, вынесенная раньше, сохраняет прежнюю редакцию.</numerusform>
            <numerusform>%n открытые меры, вынесенные раньше, сохраняют прежнюю редакцию.</numerusform>
            <numerusform>%n открытых мер, вынесенных раньше, сохраняют прежнюю редакцию.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open measure(s) issued since it begins keep their basis and term.</source>
        <translation>
            <numerusform>%n открытая мера, вынесенная со дня начала редакции, сохраняет своё основание и срок.</numerusform>
            <numerusform>%n открытые меры, вынесенные со дня начала редакции, сохраняют своё основание и срок.</numerusform>
            <numerusform>%n открытых мер, вынесенных со дня начала редакции, сохраняют своё основание и срок.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open measure is concerned.</source>
        <translation>Открытых мер это не касается.</translation>
    </message>
    <message>
        <source>Entered: %1, %2</source>
        <translation>Внесено: %1, %2</translation>
    </message>
    <message>
        <source>The measures under the earlier version</source>
        <translation>Меры по прежней редакции</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Показать &amp;их</translation>
    </message>
    <message>
        <source>With&amp;draw…</source>
        <translation>&amp;Отозвать…</translation>
    </message>
    <message>
        <source>Mark &amp;recalled…</source>
        <translation>&amp;Требует сверки…</translation>
    </message>
    <message>
        <source>Mark &amp;verified…</source>
        <translation>Отметить &amp;проверенным…</translation>
    </message>
    <message>
        <source>&amp;New version…</source>
        <translation>Новая &amp;редакция…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::RuleWords</name>
    <message>
        <source>everything</source>
        <translation>всё</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>put right by a later one</source>
        <translation>исправлено более поздней редакцией</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>recalled, to be checked</source>
        <translation>по памяти, требует сверки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>внесено</translation>
    </message>
    <message>
        <source>marked verified</source>
        <translation>отмечено как проверенное</translation>
    </message>
    <message>
        <source>marked recalled</source>
        <translation>отмечено как требующее сверки</translation>
    </message>
    <message>
        <source>Other versions: %1</source>
        <translation>Другие редакции: %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafeFields</name>
    <message>
        <source>Leave no messages</source>
        <translation>Не оставлять сообщений</translation>
    </message>
    <message>
        <source>Send nothing by post</source>
        <translation>Не отправлять ничего по почте</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafeStrip</name>
    <message>
        <source>Leave no messages</source>
        <translation>Не оставлять сообщений</translation>
    </message>
    <message>
        <source>Send nothing by post</source>
        <translation>Не отправлять ничего по почте</translation>
    </message>
    <message>
        <source>How this person may be reached safely is not recorded. Ask, and enter it with “Correct”.</source>
        <translation>Как безопасно связаться с этим лицом, не записано. Узнайте и внесите через «Исправить».</translation>
    </message>
    <message>
        <source>Before calling, writing or going there</source>
        <translation>Прежде чем звонить, писать или ехать</translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation>Безопасная связь</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SafetySection</name>
    <message>
        <source>Where the backup is written</source>
        <translation>Куда записать копию</translation>
    </message>
    <message>
        <source>The backup was written.</source>
        <translation>Резервная копия записана.</translation>
    </message>
    <message>
        <source>Last backup: %1, %2 ago.</source>
        <translation>Последняя копия: %1, прошло %2.</translation>
    </message>
    <message>
        <source>Every page, index and reference of the file is whole.</source>
        <translation>Все страницы, индексы и ссылки файла целы.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>The log was altered: entry %1 is the first that does not fit. Entries: %2.</source>
        <translation>Журнал изменён: первая несовпадающая запись — %1. Записей: %2.</translation>
    </message>
    <message>
        <source>The chain of the log is unbroken. Entries: %1.</source>
        <translation>Цепочка журнала не нарушена. Записей: %1.</translation>
    </message>
    <message>
        <source>Head of the chain: %1</source>
        <translation>Голова цепочки: %1</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Копия записывается…</translation>
    </message>
    <message>
        <source>&amp;Make the backup</source>
        <translation>&amp;Создать копию</translation>
    </message>
    <message>
        <source>The backup is being written</source>
        <translation>Копия записывается</translation>
    </message>
    <message>
        <source>The window stays usable; what is asked of the register waits until it is done.</source>
        <translation>Окном можно пользоваться; запросы к реестру подождут окончания.</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Копия не создана</translation>
    </message>
    <message>
        <source>The backup is whole</source>
        <translation>Копия записана полностью</translation>
    </message>
    <message>
        <source>Incidents in it: %1. Head of the chain: %2.</source>
        <translation>Происшествий в ней: %1. Голова цепочки: %2.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Check the &amp;register</source>
        <translation>&amp;Проверить реестр</translation>
    </message>
    <message>
        <source>The whole register is being read</source>
        <translation>Читается весь реестр</translation>
    </message>
    <message>
        <source>The register could not be checked</source>
        <translation>Реестр не удалось проверить</translation>
    </message>
    <message>
        <source>The register is not as it should be</source>
        <translation>Реестр повреждён или изменён</translation>
    </message>
    <message>
        <source>Make no further entries. Keep the folder as it is and restore the last good backup into another folder.</source>
        <translation>Новых записей не вносите. Папку сохраните как есть и восстановите последнюю исправную копию в другую папку.</translation>
    </message>
    <message>
        <source>The register is whole</source>
        <translation>Реестр цел</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>One encrypted file with everything. It guards against loss only on another medium: a stick in the safe, not this computer&apos;s disk.</source>
        <translation>Один зашифрованный файл со всем содержимым. От потери он защищает только на другом носителе: на флешке в сейфе, а не на диске этого компьютера.</translation>
    </message>
    <message>
        <source>&amp;File of the backup</source>
        <translation>&amp;Файл копии</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Reads the whole file and every entry of the log, and finds whatever was lost or altered.</source>
        <translation>Читает весь файл и каждую запись журнала и находит всё утраченное или изменённое.</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translation>Резервная копия ещё не создавалась.</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SavedFilters</name>
    <message>
        <source>Give the filter a name.</source>
        <translation>Дайте фильтру название.</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Sa&amp;ve the filter…</source>
        <translation>Сохр&amp;анить фильтр…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Удали&amp;ть</translation>
    </message>
    <message>
        <source>Delete the saved filter</source>
        <translation>Удалить сохранённый фильтр</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Название фильтра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the filter under this name</source>
        <translation>Сохранить фильтр под этим названием</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SealedLine</name>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>%1: hidden</source>
        <translation>%1: скрыто</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hidden again by itself after 20 seconds</source>
        <translation>Через 20 секунд скроется само</translation>
    </message>
    <message>
        <source>Shows it for 20 seconds; the log notes who looked, not what stood there</source>
        <translation>Показывает на 20 секунд; в журнал записывается, кто смотрел, но не само значение</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SecondLook</name>
    <message>
        <source>Reason to print them all the same</source>
        <translation>Основание всё же напечатать их</translation>
    </message>
    <message>
        <source>Only those without such values</source>
        <translation>Только те, где таких сведений нет</translation>
    </message>
    <message numerus="yes">
        <source>Look once more before they leave the unit: sealed values stand on %n sheet(s): %1.</source>
        <translation>
            <numerusform>Посмотрите ещё раз, прежде чем лист уйдёт из подразделения: на %n листе стоят скрытые сведения: %1.</numerusform>
            <numerusform>Посмотрите ещё раз, прежде чем листы уйдут из подразделения: на %n листах стоят скрытые сведения: %1.</numerusform>
            <numerusform>Посмотрите ещё раз, прежде чем листы уйдут из подразделения: на %n листах стоят скрытые сведения: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n sheet(s) tells the offender a sealed value. They come out with your reason, which is entered in the log.</source>
        <translation>
            <numerusform>Текст %n листа сообщает правонарушителю скрытые сведения. Он выйдет с вашим основанием, оно записывается в журнал.</numerusform>
            <numerusform>Текст %n листов сообщает правонарушителю скрытые сведения. Они выйдут с вашим основанием, оно записывается в журнал.</numerusform>
            <numerusform>Текст %n листов сообщает правонарушителю скрытые сведения. Они выйдут с вашим основанием, оно записывается в журнал.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n sheet(s) tells the offender a sealed value: those are refused until a head confirms them.</source>
        <translation>
            <numerusform>Текст %n листа сообщает правонарушителю скрытые сведения: пока руководитель не подтвердит, он не печатается.</numerusform>
            <numerusform>Текст %n листов сообщает правонарушителю скрытые сведения: пока руководитель не подтвердит, они не печатаются.</numerusform>
            <numerusform>Текст %n листов сообщает правонарушителю скрытые сведения: пока руководитель не подтвердит, они не печатаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print all %n</source>
        <translation>
            <numerusform>Вывести %n лист</numerusform>
            <numerusform>Вывести все %n листа</numerusform>
            <numerusform>Вывести все %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked: bring it out</source>
        <translation>Проверено: вывести</translation>
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
    <name>qorgan::ui::SheetOutlet</name>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Sheets to be edited (*.odt)</source>
        <translation>Листы для правки (*.odt)</translation>
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
        <source>both sides</source>
        <translation>с двух сторон</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Recent printer</source>
        <translation>Недавний принтер</translation>
    </message>
    <message>
        <source>Print at once</source>
        <translation>Печатать сразу</translation>
    </message>
    <message>
        <source>Save the sheets into a folder</source>
        <translation>Сохранить листы в папку</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Сохранить в папку…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetPreviewView</name>
    <message>
        <source>Preview of the sheet</source>
        <translation>Предварительный вид листа</translation>
    </message>
    <message>
        <source>Left out for this reader: %1.</source>
        <translation>Для этого получателя опущено: %1.</translation>
    </message>
    <message>
        <source>Sealed values stand on it: %1.</source>
        <translation>На листе стоят скрытые сведения: %1.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Лист показать не удалось</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::SheetWords</name>
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
</context>
<context>
    <name>qorgan::ui::ShortcutSheet</name>
    <message>
        <source>Search the whole register</source>
        <translation>Поиск по всему реестру</translation>
    </message>
    <message>
        <source>Open a place of the list at the left</source>
        <translation>Открыть раздел из списка слева</translation>
    </message>
    <message>
        <source>Record a new incident</source>
        <translation>Зарегистрировать новое происшествие</translation>
    </message>
    <message>
        <source>Save the incident; issue the order</source>
        <translation>Сохранить происшествие; вынести предписание</translation>
    </message>
    <message>
        <source>Read the page anew</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>Cover the window from visitors&apos; eyes, and uncover it</source>
        <translation>Закрыть окно от посторонних глаз и открыть снова</translation>
    </message>
    <message>
        <source>Lock: only the password opens it again</source>
        <translation>Заблокировать: откроет только пароль</translation>
    </message>
    <message>
        <source>Show and close this help</source>
        <translation>Показать и закрыть эту справку</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Close what lies over the page; leave the card of an incident</source>
        <translation>Закрыть то, что поверх страницы; выйти из карточки происшествия</translation>
    </message>
    <message>
        <source>Alt and the underlined letter reach any field or button; Tab goes on, Shift+Tab back; Enter on a row opens it.</source>
        <translation>Alt с подчёркнутой буквой ведёт к любому полю или кнопке; Tab – вперёд, Shift+Tab – назад; Enter на строке открывает её.</translation>
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
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Still missing for a protective order</source>
        <translation>Для защитного предписания пока не хватает</translation>
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
    <name>qorgan::ui::StatusTips</name>
    <message>
        <source>What this page is for, and all keys</source>
        <translation>Для чего эта страница и все клавиши</translation>
    </message>
    <message>
        <source>Only your password opens the window again; nothing typed is lost</source>
        <translation>Окно снова откроет только ваш пароль; набранное не пропадёт</translation>
    </message>
    <message>
        <source>Closes the register for this account</source>
        <translation>Закрывает реестр для этой учётной записи</translation>
    </message>
    <message>
        <source>Reads anew what is overdue, due and ahead</source>
        <translation>Обновляет просроченное, сегодняшнее и предстоящее</translation>
    </message>
    <message>
        <source>Opens an empty form; no complaint is needed</source>
        <translation>Открывает пустую форму; заявление не нужно</translation>
    </message>
    <message>
        <source>Records the incident; what is missing can be added later</source>
        <translation>Регистрирует происшествие; недостающее можно добавить позже</translation>
    </message>
    <message>
        <source>Opens the order&apos;s form, filled from this incident</source>
        <translation>Открывает форму предписания, заполненную из этого происшествия</translation>
    </message>
    <message>
        <source>Gives the order its number; the term runs from service</source>
        <translation>Предписание получит номер; срок идёт с момента вручения</translation>
    </message>
    <message>
        <source>Opens the card of the chosen order</source>
        <translation>Открывает карточку выбранного предписания</translation>
    </message>
    <message>
        <source>Records that the order was handed over: its term begins</source>
        <translation>Отмечает вручение предписания: срок начинается</translation>
    </message>
    <message>
        <source>Records a check visit</source>
        <translation>Записывает контрольную проверку</translation>
    </message>
    <message>
        <source>Records that the prosecutor was sent a copy</source>
        <translation>Отмечает, что копия направлена прокурору</translation>
    </message>
    <message>
        <source>Records that the victim was given a copy</source>
        <translation>Отмечает, что копия вручена потерпевшей</translation>
    </message>
    <message>
        <source>Prints exactly what the preview shows; the copy is numbered and logged</source>
        <translation>Печатает ровно то, что в просмотре; экземпляр нумеруется и записывается в журнал</translation>
    </message>
    <message>
        <source>Saves the sheet as PDF or as a text to be edited; the copy is numbered and logged</source>
        <translation>Сохраняет лист как PDF или как текст для правки; экземпляр нумеруется и записывается в журнал</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::StepSection</name>
    <message>
        <source>This is what you typed until %1; it is not entered yet.</source>
        <translation>Это то, что вы ввели до %1; ещё не записано.</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Очистить поля</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateEditor</name>
    <message>
        <source>The wording is saved; sheets are printed with it from now on.</source>
        <translation>Текст сохранён; теперь листы печатаются с ним.</translation>
    </message>
    <message>
        <source>The supplied wording holds again; the unit&apos;s own stays in the history.</source>
        <translation>Снова действует поставленный текст; собственный остаётся в истории.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the two texts</source>
        <translation>В обоих текстах ошибок нет</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend; Enter goes there</source>
        <translation>
            <numerusform>%n ошибка; Enter ведёт к ней</numerusform>
            <numerusform>%n ошибки; Enter ведёт к выбранной</numerusform>
            <numerusform>%n ошибок; Enter ведёт к выбранной</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what you typed until %1; it is not saved yet.</source>
        <translation>Это то, что вы набрали до %1; ещё не сохранено.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Отказаться от этого</translation>
    </message>
    <message>
        <source>Parts of the form</source>
        <translation>Части формы</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Preview on sample data</source>
        <translation>Вид на условных данных</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Kazakh text</source>
        <translation>Казахский текст</translation>
    </message>
    <message>
        <source>Russian text</source>
        <translation>Русский текст</translation>
    </message>
    <message>
        <source>Names that may stand in it, and what they mean</source>
        <translation>Имена, которые могут стоять в тексте, и их значение</translation>
    </message>
    <message>
        <source>in the rows of %1</source>
        <translation>в строках %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>скрытое</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>Что исправить</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Язык листа</translation>
    </message>
    <message>
        <source>Give up the unit&apos;s own wording of this form in both languages? It stays in the history.</source>
        <translation>Отказаться от собственного текста этой формы на обоих языках? Он останется в истории.</translation>
    </message>
    <message>
        <source>Keep our own</source>
        <translation>Оставить свой</translation>
    </message>
    <message>
        <source>Return to the supplied one</source>
        <translation>Вернуть поставленный</translation>
    </message>
    <message>
        <source>Return to the supplied wording…</source>
        <translation>Вернуть поставленный текст…</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <translation>Назад к формам</translation>
    </message>
    <message>
        <source>Save the wording</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Parts to the left</source>
        <translation>Части слева</translation>
    </message>
    <message>
        <source>Parts to the right</source>
        <translation>Части справа</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateHistory</name>
    <message>
        <source>Nobody has changed this form: it is as supplied.</source>
        <translation>Эту форму никто не менял: она как поставлена.</translation>
    </message>
    <message>
        <source>Changes, the latest first</source>
        <translation>Изменения, последнее первым</translation>
    </message>
    <message>
        <source>back to the supplied wording</source>
        <translation>возврат к поставленному тексту</translation>
    </message>
    <message>
        <source>own wording</source>
        <translation>свой текст</translation>
    </message>
    <message>
        <source>Wording of that change</source>
        <translation>Текст этого изменения</translation>
    </message>
    <message>
        <source>Put it into the editor</source>
        <translation>Поместить в редактор</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplateModel</name>
    <message>
        <source>the unit&apos;s own</source>
        <translation>собственный текст подразделения</translation>
    </message>
    <message>
        <source>own in Kazakh</source>
        <translation>свой текст на казахском</translation>
    </message>
    <message>
        <source>own in Russian</source>
        <translation>свой текст на русском</translation>
    </message>
    <message>
        <source>as supplied</source>
        <translation>как поставлено</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Basis of the layout</source>
        <translation>Основание макета</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TemplatesSection</name>
    <message>
        <source>The texts of the forms that are printed. The unit may word them its own way; which values stand in a form and who may read them stays as supplied.</source>
        <translation>Тексты печатаемых форм. Подразделение может изложить их по-своему; какие сведения стоят в форме и кто их читает, остаётся как поставлено.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Open the texts…</source>
        <translation>Открыть тексты…</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TickBoxes</name>
    <message>
        <source>Note: where it is, what it shows</source>
        <translation>Примечание: где находится, что показывает</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
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
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>Others have something to do: choose “The unit” to see it.</source>
        <translation>У других есть дела: чтобы их увидеть, выберите «Подразделение».</translation>
    </message>
    <message>
        <source>Route s&amp;heet</source>
        <translation>&amp;Маршрутный лист</translation>
    </message>
    <message>
        <source>Whom to check today, street by street, for print and for typing back</source>
        <translation>Кого проверить сегодня, по улицам: для печати и внесения результатов</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TopicModel</name>
    <message>
        <source>What</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Сотрудник</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::TopicWords</name>
    <message>
        <source>What supervision would ask</source>
        <translation>О чём спросит надзор</translation>
    </message>
    <message>
        <source>Ends within 14 days</source>
        <translation>Истекает за 14 дней</translation>
    </message>
    <message>
        <source>Not served</source>
        <translation>Не вручено</translation>
    </message>
    <message>
        <source>Missed checks</source>
        <translation>Пропущенные проверки</translation>
    </message>
    <message>
        <source>Gaps in protection</source>
        <translation>Разрывы в защите</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Наблюдение после окончания</translation>
    </message>
    <message>
        <source>Alcohol bans</source>
        <translation>Запреты на алкоголь</translation>
    </message>
    <message>
        <source>Referrals without an answer</source>
        <translation>Направления без ответа</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <source>Load by officer</source>
        <translation>Нагрузка по сотрудникам</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>Передача смены</translation>
    </message>
    <message>
        <source>Nothing that supervision would ask about.</source>
        <translation>Надзору не о чем спросить.</translation>
    </message>
    <message>
        <source>Enter opens the record in which it is mended.</source>
        <translation>Enter открывает запись, где это исправляют.</translation>
    </message>
    <message>
        <source>No measure ends within 14 days.</source>
        <translation>За 14 дней ни одна мера не истекает.</translation>
    </message>
    <message>
        <source>Is a motion to the court needed before the end?</source>
        <translation>Нужно ли ходатайство в суд до окончания?</translation>
    </message>
    <message>
        <source>Everything issued is served.</source>
        <translation>Всё вынесенное вручено.</translation>
    </message>
    <message>
        <source>No term runs until the measure is handed over.</source>
        <translation>До вручения срок не течёт.</translation>
    </message>
    <message>
        <source>No check was missed.</source>
        <translation>Пропущенных проверок нет.</translation>
    </message>
    <message>
        <source>A check of today counts from today.</source>
        <translation>Сегодняшняя проверка считается с сегодняшнего дня.</translation>
    </message>
    <message>
        <source>No hearing comes after the end of an order.</source>
        <translation>Нет заседаний после окончания предписания.</translation>
    </message>
    <message>
        <source>Between the end of the order and the hearing nobody is protected.</source>
        <translation>Между окончанием предписания и заседанием защиты нет.</translation>
    </message>
    <message>
        <source>Nobody is to be looked in on.</source>
        <translation>Навещать некого.</translation>
    </message>
    <message>
        <source>No measure is in force any more: ask how things stand.</source>
        <translation>Мер больше нет: узнайте, как обстоят дела.</translation>
    </message>
    <message>
        <source>Nobody is under an alcohol ban.</source>
        <translation>Запретов на алкоголь нет.</translation>
    </message>
    <message>
        <source>Who was seen drunk most often stands first.</source>
        <translation>Первыми стоят те, кого чаще видели пьяными.</translation>
    </message>
    <message>
        <source>Every referral has an answer.</source>
        <translation>На все направления есть ответ.</translation>
    </message>
    <message>
        <source>Ask the organisation what came of it.</source>
        <translation>Спросите организацию о результате.</translation>
    </message>
    <message>
        <source>Every question about children is answered.</source>
        <translation>На все вопросы о детях есть ответ.</translation>
    </message>
    <message>
        <source>Seen, spoken to, school and commission informed?</source>
        <translation>Осмотрены, опрошены, школа и комиссия извещены?</translation>
    </message>
    <message>
        <source>Nobody has a measure open.</source>
        <translation>Ни у кого нет открытых мер.</translation>
    </message>
    <message>
        <source>Open measures, and what is overdue or due today.</source>
        <translation>Открытые меры, просроченное и сегодняшнее.</translation>
    </message>
    <message>
        <source>Nothing happened since the last handover.</source>
        <translation>С последней передачи ничего не произошло.</translation>
    </message>
    <message>
        <source>What happened since the last handover, and what waits.</source>
        <translation>Что произошло с последней передачи и что ожидает.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without protection</source>
        <translation>
            <numerusform>%n день без защиты</numerusform>
            <numerusform>%n дня без защиты</numerusform>
            <numerusform>%n дней без защиты</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1, hearing %2</source>
        <translation>конец %1, заседание %2</translation>
    </message>
    <message numerus="yes">
        <source>seen drunk %n time(s)</source>
        <translation>
            <numerusform>%n раз видели пьяным</numerusform>
            <numerusform>%n раза видели пьяным</numerusform>
            <numerusform>%n раз видели пьяным</numerusform>
        </translation>
    </message>
    <message>
        <source>not seen drunk</source>
        <translation>пьяным не видели</translation>
    </message>
    <message>
        <source>no breach is recorded of it</source>
        <translation>нарушение не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren): %1</source>
        <translation>
            <numerusform>%n ребёнок: %1</numerusform>
            <numerusform>%n ребёнка: %1</numerusform>
            <numerusform>%n детей: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n на сегодня</numerusform>
            <numerusform>%n на сегодня</numerusform>
            <numerusform>%n на сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>вынесено</translation>
    </message>
    <message>
        <source>served</source>
        <translation>вручено</translation>
    </message>
    <message>
        <source>breach: %1</source>
        <translation>нарушение: %1</translation>
    </message>
    <message>
        <source>is let go: is the victim warned?</source>
        <translation>освобождается: предупреждён ли потерпевший?</translation>
    </message>
    <message>
        <source>the victim was not asked what she wishes</source>
        <translation>потерпевшего не спросили о его желании</translation>
    </message>
    <message>
        <source>Orders to approve</source>
        <translation>Предписания на одобрение</translation>
    </message>
    <message>
        <source>No order waits for your approval.</source>
        <translation>Ни одно предписание не ждёт вашего одобрения.</translation>
    </message>
    <message>
        <source>Enter opens the order: approve it, or return it with the reason.</source>
        <translation>Enter открывает предписание: одобрите его или верните с указанием причины.</translation>
    </message>
    <message>
        <source>served without approval</source>
        <translation>вручено без одобрения</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>ожидает одобрения</translation>
    </message>
    <message>
        <source>Under an earlier law</source>
        <translation>По прежнему закону</translation>
    </message>
    <message>
        <source>No open measure rests on an earlier law.</source>
        <translation>Открытых мер по прежнему закону нет.</translation>
    </message>
    <message>
        <source>A measure keeps the rules of its issue; another may be issued under the law of today.</source>
        <translation>Мера живёт по правилам дня вынесения; новую можно вынести по сегодняшнему закону.</translation>
    </message>
    <message>
        <source>issued under %1, today %2</source>
        <translation>вынесена: %1; сегодня: %2</translation>
    </message>
    <message>
        <source>%1: its term was another</source>
        <translation>%1: срок был другим</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UndertakingPage</name>
    <message>
        <source>Entering it…</source>
        <translation>Записывается…</translation>
    </message>
    <message>
        <source>I &amp;undertake</source>
        <translation>&amp;Обязуюсь</translation>
    </message>
    <message>
        <source>The undertaking could not be entered</source>
        <translation>Обязательство не записано</translation>
    </message>
    <message>
        <source>Text of %1. Your name, this text and the time are entered in the log.</source>
        <translation>Текст от %1. Ваше имя, этот текст и время записываются в журнал.</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>В&amp;ыйти</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::Unfinished</name>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Not finished: a protective order, typed %1</source>
        <translation>Не закончено: защитное предписание, введено %1</translation>
    </message>
    <message>
        <source>Not finished: an official warning, typed %1</source>
        <translation>Не закончено: официальное предостережение, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the correction of a card, typed %1</source>
        <translation>Не закончено: исправление карточки, введено %1</translation>
    </message>
    <message>
        <source>Not finished: the service of an order, typed %1</source>
        <translation>Не закончено: вручение предписания, введено %1</translation>
    </message>
    <message>
        <source>Not finished: a control check, typed %1</source>
        <translation>Не закончено: контрольная проверка, введено %1</translation>
    </message>
    <message>
        <source>Not finished: the copies of an order, typed %1</source>
        <translation>Не закончено: копии предписания, введено %1</translation>
    </message>
    <message>
        <source>Not finished: the cancellation of an order, typed %1</source>
        <translation>Не закончено: отмена предписания, введено %1</translation>
    </message>
    <message>
        <source>Not finished: a motion to the court, typed %1</source>
        <translation>Не закончено: ходатайство в суд, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the decision of a court, typed %1</source>
        <translation>Не закончено: решение суда, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: an appearance at the police, typed %1</source>
        <translation>Не закончено: явка на регистрацию, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: psychological help, typed %1</source>
        <translation>Не закончено: психологическая помощь, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: what a court lifted, typed %1</source>
        <translation>Не закончено: отмена судом, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a breach, typed %1</source>
        <translation>Не закончено: нарушение, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the answers about children, typed %1</source>
        <translation>Не закончено: ответы о детях, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a referral, typed %1</source>
        <translation>Не закончено: направление, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the opening of a case, typed %1</source>
        <translation>Не закончено: заведение дела, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a penalty, typed %1</source>
        <translation>Не закончено: взыскание, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the closing of a case, typed %1</source>
        <translation>Не закончено: прекращение дела, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a reconciliation, typed %1</source>
        <translation>Не закончено: примирение, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a detention, typed %1</source>
        <translation>Не закончено: задержание, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a preventive conversation, typed %1</source>
        <translation>Не закончено: профилактическая беседа, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: an entry on the preventive register, typed %1</source>
        <translation>Не закончено: постановка на профилактический учёт, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the return of an order, typed %1</source>
        <translation>Не закончено: возврат предписания, введено %1</translation>
    </message>
    <message>
        <source>Not finished: the watch after the end, typed %1</source>
        <translation>Не закончено: наблюдение после окончания, введено %1</translation>
    </message>
    <message>
        <source>Not finished: the results of a route, typed %1</source>
        <translation>Не закончено: результаты маршрута, введено %1</translation>
    </message>
    <message>
        <source>Not finished: an organisation, typed %1</source>
        <translation>Не закончено: сведения об организации, введено %1</translation>
    </message>
    <message>
        <source>Not finished: an incident, typed %1</source>
        <translation>Не закончено: происшествие, введено %1</translation>
    </message>
    <message>
        <source>Not finished: the wording of a form, typed %1</source>
        <translation>Не закончено: текст формы, набран %1</translation>
    </message>
    <message>
        <source>Not finished: the strict-account blanks, typed %1</source>
        <translation>Не закончено: бланки строгой отчётности, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: the reason of a closing, typed %1</source>
        <translation>Не закончено: причина прекращения дела, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: a note for the next shift, typed %1</source>
        <translation>Не закончено: запись для следующей смены, набрано %1</translation>
    </message>
    <message>
        <source>Not finished: values by hand for a sheet, typed %1</source>
        <translation>Не закончено: значения для листа, набраны вручную %1</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::UnitSection</name>
    <message>
        <source>The unit was changed.</source>
        <translation>Сведения о подразделении изменены.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the unit</source>
        <translation>&amp;Сохранить подразделение</translation>
    </message>
    <message>
        <source>The unit is as it was</source>
        <translation>Сведения о подразделении не изменены</translation>
    </message>
    <message>
        <source>This stands on every sheet printed from now on. Orders keep the numbers they have.</source>
        <translation>Эти сведения будут стоять на каждом листе. Номера вынесенных предписаний не меняются.</translation>
    </message>
    <message>
        <source>without a touch of keyboard or mouse, for every account of the unit</source>
        <translation>без нажатий клавиш и движений мыши, для всех учётных записей подразделения</translation>
    </message>
    <message>
        <source>A head approves the &amp;orders of inspectors</source>
        <translation>Предписания инспекторов одобряет &amp;руководитель</translation>
    </message>
    <message>
        <source>An order issued from now on waits on the head&apos;s desk; it may still be served at once.</source>
        <translation>Предписание, вынесенное с этого времени, ждёт одобрения на столе руководителя; вручить его можно и сразу.</translation>
    </message>
    <message>
        <source>&amp;Minutes before the window locks</source>
        <translation>&amp;Минут до блокировки окна</translation>
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
    <message>
        <source>Name of the unit in English</source>
        <translation>Название подразделения на английском</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Адрес на английском</translation>
    </message>
    <message>
        <source>Prosecutor&apos;s office in English</source>
        <translation>Прокуратура на английском</translation>
    </message>
    <message>
        <source>First part of the numbers of orders</source>
        <translation>Начало номеров предписаний</translation>
    </message>
</context>
<context>
    <name>qorgan::ui::VersionForm</name>
    <message>
        <source>another act: enter it below</source>
        <translation>другой акт: введите его ниже</translation>
    </message>
    <message>
        <source>The version is entered.</source>
        <translation>Редакция внесена.</translation>
    </message>
    <message>
        <source>A new version of a rule</source>
        <translation>Новая редакция правила</translation>
    </message>
    <message>
        <source>A new version: %1</source>
        <translation>Новая редакция: %1</translation>
    </message>
    <message>
        <source>The version in force ends the day before this one begins. Measures keep the rule of the day of their issue. A version that begins on the first day of another puts that one right.</source>
        <translation>Действующая редакция заканчивается накануне начала этой. Меры сохраняют правило дня их вынесения. Редакция, которая начинается в один день с другой, исправляет её.</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>Действует &amp;с</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Stays as it is: %1</source>
        <translation>Остаётся без изменений: %1</translation>
    </message>
    <message>
        <source>Normative &amp;act</source>
        <translation>Нормативный &amp;акт</translation>
    </message>
    <message>
        <source>&amp;Number of the act</source>
        <translation>&amp;Номер акта</translation>
    </message>
    <message>
        <source>The act is in force from</source>
        <translation>Дата вступления акта в силу</translation>
    </message>
    <message>
        <source>Name of the act in Kazakh</source>
        <translation>Название акта на казахском</translation>
    </message>
    <message>
        <source>Name of the act in Russian</source>
        <translation>Название акта на русском</translation>
    </message>
    <message>
        <source>Name of the act in English</source>
        <translation>Название акта на английском</translation>
    </message>
    <message>
        <source>A&amp;rticle</source>
        <translation>С&amp;татья</translation>
    </message>
    <message>
        <source>What it says, in &amp;Kazakh</source>
        <translation>Текст на &amp;казахском</translation>
    </message>
    <message>
        <source>What it says, in R&amp;ussian</source>
        <translation>Текст на &amp;русском</translation>
    </message>
    <message>
        <source>What it says, in &amp;English</source>
        <translation>Текст на ан&amp;глийском</translation>
    </message>
    <message>
        <source>&amp;Where it was read</source>
        <translation>Г&amp;де прочитано</translation>
    </message>
    <message>
        <source>It was read in the act itself: ✓ &amp;verified</source>
        <translation>Прочитано в самом акте: ✓ &amp;проверено</translation>
    </message>
    <message>
        <source>En&amp;ter the version</source>
        <translation>&amp;Внести редакцию</translation>
    </message>
    <message>
        <source>&amp;Back to the rules</source>
        <translation>Назад к прави&amp;лам</translation>
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
<context>
    <name>qorgan::ui::WatchSection</name>
    <message>
        <source>It is recorded; the next reminder comes by itself.</source>
        <translation>Записано; следующее напоминание появится само.</translation>
    </message>
    <message>
        <source>Watch after the end</source>
        <translation>Наблюдение после окончания</translation>
    </message>
    <message>
        <source>Asked after at</source>
        <translation>Когда узнавали</translation>
    </message>
    <message>
        <source>How things stand</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>Record &amp;how things stand</source>
        <translation>Записат&amp;ь, как обстоят дела</translation>
    </message>
</context>
</TS>
