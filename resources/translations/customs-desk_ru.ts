<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleTable</name>
    <message>
        <source>No title is printed: this one is made from the beginning of the text.</source>
        <translation>Заголовок не напечатан: этот составлен из начала текста.</translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation>Задано человеком.</translation>
    </message>
    <message>
        <source>The text does not say when it was published.</source>
        <translation>В тексте не сказано, когда статья опубликована.</translation>
    </message>
    <message>
        <source>A part of this date is not printed and was inferred.</source>
        <translation>Часть этой даты не напечатана, а выведена.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>Import of %n article(s)</source>
        <translation>
            <numerusform>Импорт %n статьи</numerusform>
            <numerusform>Импорт %n статей</numerusform>
            <numerusform>Импорт %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Удаление %n статьи</numerusform>
            <numerusform>Удаление %n статей</numerusform>
            <numerusform>Удаление %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s)</source>
        <translation>
            <numerusform>Восстановление %n статьи</numerusform>
            <numerusform>Восстановление %n статей</numerusform>
            <numerusform>Восстановление %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct “{field}” of %n article(s)</source>
        <translation>
            <numerusform>Исправление поля «{field}» в %n статье</numerusform>
            <numerusform>Исправление поля «{field}» в %n статьях</numerusform>
            <numerusform>Исправление поля «{field}» в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>Исправление поля «{field}»</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title made from the text</source>
        <translation>Заголовок составлен из текста</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Date exact to the</source>
        <translation>Точность даты</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Достоверность даты</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Дата (EDTF)</translation>
    </message>
    <message>
        <source>What is known of the date</source>
        <translation>Что известно о дате</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Дата, как напечатана</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Первое предложение</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Исправлено вручную</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Поступило из</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Кто упомянут</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Как определена дата</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Номер статьи</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>От знака</translation>
    </message>
    <message>
        <source>To character</source>
        <translation>До знака</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Новый архив…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Открыть архив…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>Take article files into the archive</source>
        <translation>Добавить файлы статей в архив</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Импорт &amp;папки…</translation>
    </message>
    <message>
        <source>Import the &amp;sample articles</source>
        <translation>Импорт при&amp;меров статей</translation>
    </message>
    <message>
        <source>&amp;Export selection to CSV…</source>
        <translation>&amp;Экспорт выбранного в CSV…</translation>
    </message>
    <message>
        <source>Write the selected articles, or all that are listed, as a table</source>
        <translation>Записать выбранные статьи или весь список в таблицу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Back up archive…</source>
        <translation>&amp;Резервная копия архива…</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>&amp;Закрыть архив</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Копировать как &amp;ссылку</translation>
    </message>
    <message>
        <source>&amp;Paste files or text</source>
        <translation>&amp;Вставить файлы или текст</translation>
    </message>
    <message>
        <source>Import the files or the text on the clipboard</source>
        <translation>Импортировать файлы или текст из буфера обмена</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;се</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Move to the bin; this can be undone</source>
        <translation>Переместить в корзину; это можно отменить</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>В&amp;осстановить</translation>
    </message>
    <message>
        <source>Take back out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Исп&amp;равить…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt hit</source>
        <translation>С&amp;ледующее совпадение</translation>
    </message>
    <message>
        <source>Find pre&amp;vious hit</source>
        <translation>Пред&amp;ыдущее совпадение</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Ст&amp;атья</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>List &amp;and detail</source>
        <translation>Список &amp;и статья</translation>
    </message>
    <message>
        <source>All &amp;three</source>
        <translation>&amp;Все три</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Корзина</translation>
    </message>
    <message>
        <source>Show the articles that were removed</source>
        <translation>Показать удалённые статьи</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Сле&amp;дующая статья</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>&amp;Увеличить хронологию</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>У&amp;меньшить хронологию</translation>
    </message>
    <message>
        <source>&amp;Fit whole timeline</source>
        <translation>Хронология &amp;целиком</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Сбросить &amp;расположение</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Verify archive…</source>
        <translation>&amp;Проверить архив…</translation>
    </message>
    <message>
        <source>Check that nothing in the archive is lost or damaged</source>
        <translation>Проверить, что в архиве ничего не потеряно и не повреждено</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>П&amp;алитра команд…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Открыть папку &amp;журнала</translation>
    </message>
    <message>
        <source>&amp;About Customs Desk</source>
        <translation>&amp;О программе Customs Desk</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type the name of a command…</source>
        <translation>Введите название команды…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>около {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>on or after {date}</source>
        <translation>не ранее {date}</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>on or before {date}</source>
        <translation>не позднее {date}</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month alone</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>{date}, year unknown</source>
        <translation>{date}, год неизвестен</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <comment>days of one month</comment>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: the 1990s</comment>
        <translation>{year}-е</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>осень {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>I квартал {year}</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>II квартал {year}</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>III квартал {year}</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>IV квартал {year}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>I полугодие {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>II полугодие {year}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Язык изменится при следующем запуске.</translation>
    </message>
    <message>
        <source>A fault in the program: {fault}. Nothing was lost; the log file says more.</source>
        <translation>Сбой в программе: {fault}. Ничего не потеряно; подробности в журнале.</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Text tools</source>
        <translation>Инструменты текста</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Выбрать, что помечать</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Show the original file, exactly as it came in</source>
        <translation>Показать исходный файл точно таким, каким он поступил</translation>
    </message>
    <message>
        <source>Hide what is not the article</source>
        <translation>Скрыть всё, что не статья</translation>
    </message>
    <message>
        <source>Menus, share buttons, notices, biographies</source>
        <translation>Меню, кнопки «Поделиться», уведомления, биографии</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Совпадений: {count}</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation>Текст и поля</translation>
    </message>
    <message>
        <source>Open or create an archive to read articles here.</source>
        <translation>Откройте или создайте архив, чтобы читать здесь статьи.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Пока показывать нечего.
Перетащите файлы статей в любое место окна.</translation>
    </message>
    <message>
        <source>No article is chosen.
Click one in the list or on the timeline.</source>
        <translation>Статья не выбрана.
Щёлкните по ней в списке или на хронологии.</translation>
    </message>
    <message>
        <source>This article cannot be shown.
{reason}</source>
        <translation>Эту статью нельзя показать.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; this is the current one</source>
        <translation>
            <numerusform>Выбрана %n; показана текущая</numerusform>
            <numerusform>Выбрано %n; показана текущая</numerusform>
            <numerusform>Выбрано %n; показана текущая</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more (characters left: {count})</source>
        <translation>Показать ещё (осталось знаков: {count})</translation>
    </message>
    <message>
        <source>Correct {field}</source>
        <translation>Исправить: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Show original…</source>
        <translation>Показать оригинал…</translation>
    </message>
    <message>
        <source>Go to its first mention</source>
        <translation>К первому упоминанию</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>What a drop will do</source>
        <translation>Что произойдёт, если отпустить</translation>
    </message>
    <message>
        <source>Import “{name}” into “{archive}”</source>
        <translation>Импортировать «{name}» в «{archive}»</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s) and folder(s) into “{archive}”</source>
        <translation>
            <numerusform>Импортировать %Ln файл или папку в «{archive}»</numerusform>
            <numerusform>Импортировать %Ln файла и папки в «{archive}»</numerusform>
            <numerusform>Импортировать %Ln файлов и папок в «{archive}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this text as an article into “{archive}”</source>
        <translation>Импортировать этот текст как статью в «{archive}»</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Removing</source>
        <translation>Удаление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the bin.</source>
        <translation>
            <numerusform>%Ln статья перемещена в корзину.</numerusform>
            <numerusform>%Ln статьи перемещены в корзину.</numerusform>
            <numerusform>%Ln статей перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln статья восстановлена.</numerusform>
            <numerusform>%Ln статьи восстановлены.</numerusform>
            <numerusform>%Ln статей восстановлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Выполнено снова: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln строка скопирована.</numerusform>
            <numerusform>%Ln строки скопированы.</numerusform>
            <numerusform>%Ln строк скопировано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>%Ln ссылка скопирована.</numerusform>
            <numerusform>%Ln ссылки скопированы.</numerusform>
            <numerusform>%Ln ссылок скопировано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many rows to copy; export them instead (at most %Ln).</source>
        <translation>
            <numerusform>Слишком много строк для копирования; экспортируйте их (предел — %Ln).</numerusform>
            <numerusform>Слишком много строк для копирования; экспортируйте их (предел — %Ln).</numerusform>
            <numerusform>Слишком много строк для копирования; экспортируйте их (предел — %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation>Семинар или обучение</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Годовщина</translation>
    </message>
    <message>
        <source>Accession to a convention</source>
        <translation>Присоединение к конвенции</translation>
    </message>
    <message>
        <source>Report or figures</source>
        <translation>Отчёт или данные</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Event: {date}</source>
        <translation>Событие: {date}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Sure.</source>
        <translation>Точно.</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>Почти точно.</translation>
    </message>
    <message>
        <source>Likely, but look at it.</source>
        <translation>Вероятно, но стоит проверить.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Догадка.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Прочитано из: {words}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Правило: {rule}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Таблица для Excel и других (CSV)</translation>
    </message>
    <message>
        <source>Records for programs (JSON Lines)</source>
        <translation>Записи для программ (JSON Lines)</translation>
    </message>
    <message>
        <source>References for Zotero or EndNote (RIS)</source>
        <translation>Ссылки для Zotero или EndNote (RIS)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export to CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) will be written.</source>
        <translation>
            <numerusform>Будет записана %Ln статья.</numerusform>
            <numerusform>Будут записаны %Ln статьи.</numerusform>
            <numerusform>Будет записано %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>One &amp;row for each</source>
        <translation>Каждая с&amp;трока —</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>event in the texts</source>
        <translation>событие в текстах</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>как в списке</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>&amp;Mark as Unicode, so that Excel reads all letters</source>
        <translation>Пометить как &amp;Юникод, чтобы Excel прочёл все буквы</translation>
    </message>
    <message>
        <source>&amp;Headings in the language of the window</source>
        <translation>&amp;Заголовки на языке окна</translation>
    </message>
    <message>
        <source>The whole &amp;text of each article too</source>
        <translation>Также весь &amp;текст каждой статьи</translation>
    </message>
    <message>
        <source>Each &amp;article on one line</source>
        <translation>Каждая ст&amp;атья в одной строке</translation>
    </message>
    <message>
        <source>&amp;Protect cells that look like formulas</source>
        <translation>&amp;Защитить ячейки, похожие на формулы</translation>
    </message>
    <message>
        <source>A cell that begins with =, +, - or @ gets an apostrophe before it.</source>
        <translation>Ячейка, начинающаяся с =, +, - или @, получит перед ними апостроф.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n-articles</source>
        <translation>
            <numerusform>%n-статья</numerusform>
            <numerusform>%n-статьи</numerusform>
            <numerusform>%n-статей</numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>Export to CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to “{name}”.</source>
        <translation>
            <numerusform>В «{name}» записана %Ln строка.</numerusform>
            <numerusform>В «{name}» записаны %Ln строки.</numerusform>
            <numerusform>В «{name}» записано %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) protected from being taken for formulas.</source>
        <translation>
            <numerusform>%Ln ячейка защищена от превращения в формулу.</numerusform>
            <numerusform>%Ln ячейки защищены от превращения в формулы.</numerusform>
            <numerusform>%Ln ячеек защищено от превращения в формулы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Показать все %Ln</numerusform>
            <numerusform>Показать все %Ln</numerusform>
            <numerusform>Показать все %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown year</source>
        <translation>год неизвестен</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>без источника</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слов</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to what was read</source>
        <translation>Вернуть прочитанное</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Пусто: без даты</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Не понято. Попробуйте 23.09.2019, 2019-09 или сент. 2019</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Понято: {date}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{unknown} — {bounds}</source>
        <translation>{unknown} — {bounds}</translation>
    </message>
    <message>
        <source>Parts in {languages}</source>
        <translation>Части на других языках: {languages}</translation>
    </message>
    <message>
        <source>Made from the text: no title is printed</source>
        <translation>Составлено из текста: заголовок не напечатан</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Задано вами.</translation>
    </message>
    <message>
        <source>Read from the text: {words}</source>
        <translation>Прочитано из текста: {words}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Задано вами</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The text does not say it.</source>
        <translation>В тексте этого нет.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Упоминаний в статье: {count}</translation>
    </message>
    <message>
        <source>Here as {words}</source>
        <translation>Здесь: {words}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Получено из</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Хеш-сумма</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fields of the article</source>
        <translation>Поля статьи</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>События на хронологии</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Only files of this computer and text can be imported.</source>
        <translation>Импортировать можно только файлы этого компьютера и текст.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>В буфере обмена нет ни файлов, ни текста.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>The sample articles are missing from this copy.</source>
        <translation>В этой копии программы нет примеров статей.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import everything that lies in “{folder}”?</source>
        <translation>Импортировать всё, что лежит в «{folder}»?</translation>
    </message>
    <message>
        <source>That may be very many files. It can be stopped at any time.</source>
        <translation>Файлов может быть очень много. Импорт можно остановить в любой момент.</translation>
    </message>
    <message>
        <source>{summary}. The search was cleared to show them.</source>
        <translation>{summary}. Поиск сброшен, чтобы их показать.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln problem(s)</source>
        <translation>
            <numerusform>Показать %Ln проблему</numerusform>
            <numerusform>Показать %Ln проблемы</numerusform>
            <numerusform>Показать %Ln проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>добавлена %Ln</numerusform>
            <numerusform>добавлено %Ln</numerusform>
            <numerusform>добавлено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>уже здесь: %Ln</numerusform>
            <numerusform>уже здесь: %Ln</numerusform>
            <numerusform>уже здесь: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {summary}</source>
        <translation>Остановлено: {summary}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортировано</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Туркменский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Киргизский</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознан</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>No article matches “{words}” with these filters.</source>
        <translation>Нет статей по запросу «{words}» с этими фильтрами.</translation>
    </message>
    <message>
        <source>No article matches “{words}”.</source>
        <translation>Нет статей по запросу «{words}».</translation>
    </message>
    <message>
        <source>No article matches these filters.</source>
        <translation>Нет статей с этими фильтрами.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Convention, programme or project</source>
        <translation>Конвенция, программа или проект</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Here: {words}</source>
        <translation>Здесь: {words}</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Упоминаний в статье: {count}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Правило: {rule}.</translation>
    </message>
    <message>
        <source>A date whose year is not known</source>
        <translation>Дата, год которой неизвестен</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Прочитано из: {words}</translation>
    </message>
    <message>
        <source>The year is not printed here; it was inferred.</source>
        <translation>Год здесь не напечатан; он выведен.</translation>
    </message>
    <message>
        <source>On the timeline.</source>
        <translation>На хронологии.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Search for “{name}”</source>
        <translation>Искать «{name}»</translation>
    </message>
    <message>
        <source>Copy this name</source>
        <translation>Копировать это имя</translation>
    </message>
    <message>
        <source>The year of this date is not known</source>
        <translation>Год этой даты неизвестен</translation>
    </message>
    <message>
        <source>Show {date} on the timeline</source>
        <translation>Показать {date} на хронологии</translation>
    </message>
    <message>
        <source>Copy this date</source>
        <translation>Копировать эту дату</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>articles.desk</source>
        <translation>articles.desk</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}.</source>
        <translation>Не удалось создать папку «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Something is still being done to this archive. Stop it first.</source>
        <translation>С этим архивом ещё идёт работа. Сначала остановите её.</translation>
    </message>
    <message>
        <source>This archive is read-only: it can be read but not changed.</source>
        <translation>Этот архив доступен только для чтения: изменить его нельзя.</translation>
    </message>
    <message>
        <source>Back up archive</source>
        <translation>Резервная копия архива</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>Backed up to “{name}”.</source>
        <translation>Резервная копия записана в «{name}».</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Verify archive</source>
        <translation>Проверка архива</translation>
    </message>
    <message>
        <source>Verifying was stopped; no damage was found so far.</source>
        <translation>Проверка остановлена; повреждений пока не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is whole: %Ln article(s) checked.</source>
        <translation>
            <numerusform>Архив цел: проверена %Ln статья.</numerusform>
            <numerusform>Архив цел: проверены %Ln статьи.</numerusform>
            <numerusform>Архив цел: проверено %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archives (*.desk)</source>
        <translation>Архивы (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of {name}</source>
        <translation>Оригинал: {name}</translation>
    </message>
    <message>
        <source>{size}, read as {encoding}. Checksum (SHA-256) {digest}</source>
        <translation>{size}, кодировка {encoding}. Контрольная сумма (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Under Bytes stand the first 65,536 of them. Save the original to see all.</source>
        <translation>Показаны первые 65 536 байт. Сохраните оригинал, чтобы увидеть всё.</translation>
    </message>
    <message>
        <source>Save original as…</source>
        <translation>Сохранить оригинал как…</translation>
    </message>
    <message>
        <source>Save original as</source>
        <translation>Сохранить оригинал как</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>Не удалось записать {file}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>About Customs Desk</source>
        <translation>О программе Customs Desk</translation>
    </message>
    <message>
        <source>Customs Desk {version}</source>
        <translation>Customs Desk {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. Free software under the MIT licence.</source>
        <translation>Python {python}, Qt {qt}. Свободная программа по лицензии MIT.</translation>
    </message>
    <message>
        <source>A desktop archive for customs news.</source>
        <translation>Настольный архив таможенных новостей.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s). Everything else was done.</source>
        <translation>
            <numerusform>%Ln проблема. Всё остальное выполнено.</numerusform>
            <numerusform>%Ln проблемы. Всё остальное выполнено.</numerusform>
            <numerusform>%Ln проблем. Всё остальное выполнено.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Words of the title</source>
        <translation>Слова заголовка</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто написал</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>A place in it, or where it was filed</source>
        <translation>Место в статье или место, откуда она передана</translation>
    </message>
    <message>
        <source>A person in it</source>
        <translation>Человек в статье</translation>
    </message>
    <message>
        <source>An organisation in it</source>
        <translation>Организация в статье</translation>
    </message>
    <message>
        <source>A convention, law or programme in it</source>
        <translation>Конвенция, закон или программа в статье</translation>
    </message>
    <message>
        <source>Kind of an event in it</source>
        <translation>Вид события в статье</translation>
    </message>
    <message>
        <source>Published on a day, in a month, year or span</source>
        <translation>Опубликовано в этот день, месяц, год или промежуток</translation>
    </message>
    <message>
        <source>Tells of something in a span</source>
        <translation>Рассказывает о событии этого времени</translation>
    </message>
    <message>
        <source>Taken in during a span</source>
        <translation>Добавлено за это время</translation>
    </message>
    <message>
        <source>Length in words</source>
        <translation>Длина в словах</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Часть имени файла</translation>
    </message>
    <message>
        <source>A mark of the article</source>
        <translation>Признак статьи</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles…</source>
        <translation>Поиск статей…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Поиск статей</translation>
    </message>
    <message>
        <source>Words are found in all their forms and spellings.</source>
        <translation>Слова находятся во всех формах и написаниях.</translation>
    </message>
    <message>
        <source>“…” a phrase, -word without it, word* its beginning, A OR B either.</source>
        <translation>«…» фраза, -слово — без него, слово* — начало, A OR B — любое из двух.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Open the last archive at the start</source>
        <translation>Открывать при запуске последний архив</translation>
    </message>
    <message>
        <source>Keep the search and filters from one start to the next</source>
        <translation>Сохранять поиск и фильтры между запусками</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Open the article (in the list)</source>
        <translation>Открыть статью (в списке)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the list (in the detail view)</source>
        <translation>Назад к списку (в статье)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next and previous article (in the detail view)</source>
        <translation>Следующая и предыдущая статья (в статье)</translation>
    </message>
    <message>
        <source>Into the results (in the search field)</source>
        <translation>К результатам (в поле поиска)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>{archive} — Customs Desk</source>
        <translation>{archive} — Customs Desk</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln selected</source>
        <translation>
            <numerusform>Выбрано {selected} из %Ln</numerusform>
            <numerusform>Выбрано {selected} из %Ln</numerusform>
            <numerusform>Выбрано {selected} из %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln article(s)</source>
        <translation>
            <numerusform>{found} из %Ln статьи</numerusform>
            <numerusform>{found} из %Ln статей</numerusform>
            <numerusform>{found} из %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin</source>
        <translation>
            <numerusform>%Ln статья в корзине</numerusform>
            <numerusform>%Ln статьи в корзине</numerusform>
            <numerusform>%Ln статей в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Отменить: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Повторить: {action}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Counts</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop the work under way</source>
        <translation>Остановить текущую работу</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {done} из {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} в секунду</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>осталось {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>In “{title}”</source>
        <translation>Из статьи «{title}»</translation>
    </message>
    <message>
        <source>A part of this date was inferred.</source>
        <translation>Часть этой даты выведена.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>{count} more over these days</source>
        <translation>ещё {count} в эти дни</translation>
    </message>
    <message>
        <source>Known to no closer than a month. Zoom out to see them.</source>
        <translation>Известны не точнее месяца. Уменьшите масштаб, чтобы их увидеть.</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>здесь ещё %n</numerusform>
            <numerusform>здесь ещё %n</numerusform>
            <numerusform>здесь ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in.</source>
        <translation>Щёлкните, чтобы приблизить.</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Статей: {count}</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Событий: {count}</translation>
    </message>
    <message>
        <source>Of these, known to no closer than a month: {count}</source>
        <translation>Из них известны не точнее месяца: {count}</translation>
    </message>
    <message>
        <source>Published by {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Articles, by publication: {count}</source>
        <translation>Статьи по дате публикации: {count}</translation>
    </message>
    <message>
        <source>Events in their texts: {count}</source>
        <translation>События в их текстах: {count}</translation>
    </message>
    <message>
        <source>tallest bar: {count}</source>
        <translation>самый высокий столбец: {count}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Timeline of articles and events</source>
        <translation>Хронология статей и событий</translation>
    </message>
    <message>
        <source>Articles whose date of publication is not known</source>
        <translation>Статьи с неизвестной датой публикации</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Open or create an archive to see its timeline.</source>
        <translation>Откройте или создайте архив, чтобы увидеть его хронологию.</translation>
    </message>
    <message>
        <source>Articles without a date: {count}</source>
        <translation>Статьи без даты: {count}</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Пока показывать нечего.
Перетащите файлы статей в любое место окна.</translation>
    </message>
    <message>
        <source>None of these articles gives a date.</source>
        <translation>Ни в одной из этих статей нет даты.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown.
{reason}</source>
        <translation>Хронологию нельзя показать.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>Сохранить изображение хронологии</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>хронология</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Изображения (*.svg *.png)</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>Не удалось записать {file}. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Drop article files here</source>
        <translation>Перетащите сюда файлы статей</translation>
    </message>
    <message>
        <source>Files and whole folders, of any kind of text. Everything is read by itself: title, date, source, people, places and every dated event.</source>
        <translation>Файлы и целые папки с любым текстом. Всё читается само: заголовок, дата, источник, люди, места и каждое датированное событие.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>&amp;Try the sample articles</source>
        <translation>&amp;Попробовать на примерах</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>&amp;Открыть архив…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>They are kept in one file of yours: {path}</source>
        <translation>Статьи хранятся в одном вашем файле: {path}</translation>
    </message>
    <message>
        <source>This archive is empty: {path}</source>
        <translation>Этот архив пуст: {path}</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be added to it.</source>
        <translation>Этот архив доступен только для чтения: добавить в него ничего нельзя.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this: {fault}. The log file says more.</source>
        <translation>Работа прервана сбоем в программе: {fault}. Подробности в журнале.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>{title} is still under way.</source>
        <translation>Ещё идёт работа: {title}.</translation>
    </message>
    <message>
        <source>Stop it and quit? What is done so far stays; the rest can be done again.</source>
        <translation>Остановить и выйти? Сделанное сохранится, остальное можно выполнить снова.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Остановить и выйти</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>_Submenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавние архивы</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>No archives yet</source>
        <translation>Архивов пока нет</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть их</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Обычные столбцы</translation>
    </message>
</context>
</TS>
