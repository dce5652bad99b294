// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incident/attachmentmodel.h"
#include "shell/sessionthread.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace qorgan::ui {

class FieldError;
class ListTable;

/// The files of an incident: shown, added by a button or by dropping them here, saved as a copy.
class AttachmentSection final : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentSection(SessionThread &session, QWidget *parent = nullptr);

    void show(domain::IncidentId incident, bool mayAdd);
    void clear();
    void retranslate();
    [[nodiscard]] AttachmentModel *model() const { return m_model; }

Q_SIGNALS:
    void said(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    SessionThread &m_session;
    AttachmentModel *m_model;
    domain::IncidentId m_incident;
    bool m_mayAdd = false;
    QStringList m_waiting; ///< files to be added, one after the other
    bool m_busy = false;
    std::shared_ptr<std::atomic<qint64>> m_progress; ///< bytes; counted in the session's thread
    QTimer m_watch;
    std::optional<base::Error> m_refusal;
    QString m_refused; ///< the file's name
    QString m_folder;

    QLabel *m_title;
    QLabel *m_nothing;
    ListTable *m_table;
    QPushButton *m_add;
    QPushButton *m_save;
    QProgressBar *m_bar;
    FieldError *m_error;

    void layOut();
    void read();
    void choose();
    void add(const QStringList &files);
    void addNext();
    void added(const base::Result<casework::Attachment> &attachment, const QString &name);
    void saveAs();
    void takeOut(const casework::Attachment &attachment, const QString &file);
    void begin(qint64 size);
    void end();
    void refuse(const base::Error &error, const QString &name);
    void sayRefusal();
    void showState();
};

} // namespace qorgan::ui
