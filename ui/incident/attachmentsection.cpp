// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incident/attachmentsection.h"

#include "widgets/fielderror.h"
#include "widgets/labelled.h"
#include "widgets/listtable.h"
#include "widgets/rowdelegate.h"
#include "widgets/texts.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace qorgan::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsShown = 5;
constexpr int WatchMs = 50;

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

AttachmentSection::AttachmentSection(SessionThread &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_model(new AttachmentModel(this)), m_title(new QLabel),
      m_nothing(new QLabel), m_table(new ListTable({{26, 0}, {12, 1}, {10, 2}, {26, 3}}, this)), m_add(new QPushButton),
      m_save(new QPushButton), m_bar(new QProgressBar), m_error(nullptr)
{
    setObjectName(u"attachmentSection"_s);
    m_table->setObjectName(u"attachmentTable"_s);
    m_add->setObjectName(u"addAttachmentButton"_s);
    m_save->setObjectName(u"saveAttachmentButton"_s);
    m_bar->setObjectName(u"attachmentProgress"_s);
    m_nothing->setObjectName(u"noAttachmentsLabel"_s);
    m_error = new FieldError(m_add);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    layOut();
    connect(m_add, &QPushButton::clicked, this, &AttachmentSection::choose);
    connect(m_save, &QPushButton::clicked, this, &AttachmentSection::saveAs);
    connect(m_table, &QAbstractItemView::activated, this, &AttachmentSection::saveAs);
    m_watch.setInterval(WatchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_bar->setValue(int(m_progress->load()));
    });
    setAcceptDrops(true);
    showState();
    retranslate();
}

void AttachmentSection::layOut()
{
    m_nothing->setWordWrap(true);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * RowsShown
                            + m_table->horizontalHeader()->sizeHint().height() + 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    addRuledTitle(column, m_title);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    column->addLayout(buttons);
    column->addWidget(m_bar);
    column->addWidget(m_error);
}

void AttachmentSection::show(domain::IncidentId incident, bool mayAdd)
{
    if (m_incident != incident)
        clear();
    m_incident = incident;
    m_mayAdd = mayAdd;
    read();
}

void AttachmentSection::clear()
{
    m_incident = {};
    m_waiting.clear();
    m_refusal.reset();
    m_model->show({});
    sayRefusal();
    end();
}

void AttachmentSection::read()
{
    using Answer = base::Result<std::vector<casework::Attachment>>;
    m_session.ask<Answer>(
        this, [id = m_incident](casework::Session &s) { return casework::attachments(s, id); },
        [this, id = m_incident](const Answer &attachments) {
            if (id != m_incident)
                return;
            if (attachments)
                m_model->show(*attachments);
            else
                refuse(attachments.error(), {});
            // A screen reader must always find a current row.
            m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
            showState();
        });
}

void AttachmentSection::choose()
{
    if (m_busy)
        return;
    // Drawn by the program: a dialog of the desktop would speak its own language.
    auto *dialog = new QFileDialog(this, tr("Add files to the incident"));
    dialog->setObjectName(u"addAttachmentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentSection::add);
    dialog->open();
}

void AttachmentSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayAdd && !m_busy && !filesOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AttachmentSection::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // the file stays where it was
    event->accept();
    add(filesOf(event->mimeData()));
}

void AttachmentSection::add(const QStringList &files)
{
    if (files.isEmpty() || m_busy)
        return;
    m_folder = QFileInfo(files.first()).absolutePath();
    m_waiting = files;
    m_refusal.reset();
    sayRefusal();
    addNext();
}

void AttachmentSection::addNext()
{
    if (m_waiting.isEmpty())
        return;
    using Answer = base::Result<casework::Attachment>;
    const QString file = m_waiting.takeFirst();
    const QFileInfo info(file);
    begin(info.size());
    const auto question = [id = m_incident, file, progress = m_progress](casework::Session &session) {
        return casework::attach(session, id, file, [progress](qint64 bytes) { progress->store(bytes); });
    };
    m_session.ask<Answer>(this, question, [this, id = m_incident, name = info.fileName()](const Answer &attachment) {
        if (id == m_incident)
            added(attachment, name);
    });
}

void AttachmentSection::added(const base::Result<casework::Attachment> &attachment, const QString &name)
{
    end();
    if (!attachment)
        refuse(attachment.error(), name);
    else
        Q_EMIT said(tr("The file is in the register; the one outside is still where it was"));
    read();
    addNext();
}

void AttachmentSection::saveAs()
{
    const casework::Attachment *chosen = m_model->attachment(m_table->currentIndex().row());
    if (m_busy || !chosen)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy of the file"));
    dialog->setObjectName(u"saveAttachmentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                            : m_folder);
    dialog->selectFile(chosen->name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, attachment = *chosen](const QString &file) { takeOut(attachment, file); });
    dialog->open();
}

void AttachmentSection::takeOut(const casework::Attachment &attachment, const QString &file)
{
    m_folder = QFileInfo(file).absolutePath();
    m_refusal.reset();
    sayRefusal();
    begin(0);
    m_session.ask<base::Result<void>>(
        this, [id = attachment.id, file](casework::Session &s) { return casework::takeOut(s, id, file); },
        [this, id = m_incident, name = attachment.name](const base::Result<void> &done) {
            if (id != m_incident)
                return;
            end();
            if (!done)
                refuse(done.error(), name);
            else
                Q_EMIT said(tr("A copy is saved outside the register, where anyone at this computer may find it"));
        });
}

void AttachmentSection::begin(qint64 size)
{
    m_busy = true;
    m_progress = std::make_shared<std::atomic<qint64>>(0);
    m_bar->setRange(0, int(qMin(size, casework::LargestAttachment)));
    m_bar->setValue(0);
    m_watch.start();
    showState();
}

void AttachmentSection::end()
{
    m_busy = false;
    m_progress.reset();
    m_watch.stop();
    showState();
}

void AttachmentSection::refuse(const base::Error &error, const QString &name)
{
    m_refusal = error;
    m_refused = name;
    sayRefusal();
    m_add->setFocus(Qt::OtherFocusReason);
}

void AttachmentSection::sayRefusal()
{
    const QString cause = m_refusal ? sentence(*m_refusal) : QString();
    m_error->say(m_refusal && !m_refused.isEmpty() ? QString(m_refused + u" – "_s + cause) : cause);
}

void AttachmentSection::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    m_save->setVisible(any);
    m_add->setVisible(m_mayAdd);
    m_add->setEnabled(!m_busy);
    m_save->setEnabled(!m_busy);
    m_bar->setVisible(m_busy);
}

void AttachmentSection::retranslate()
{
    m_title->setText(tr("Photographs, scans, recordings"));
    setAccessibleName(m_title->text());
    m_nothing->setText(tr("Nothing is attached. Drop files here or press the button: up to 50 MB each. They are kept "
                          "encrypted in the register."));
    m_table->setAccessibleName(m_title->text());
    m_add->setText(tr("&Add files…"));
    m_save->setText(tr("Save a &copy as…"));
    m_bar->setAccessibleName(tr("Copying the file"));
    m_model->retranslate();
    sayRefusal();
}

} // namespace qorgan::ui
