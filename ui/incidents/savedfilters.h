// SPDX-FileCopyrightText: Qorgan contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace qorgan::ui {

class FieldError;

/// Filters an officer gave a name to: chosen, kept under a name, deleted. What is deleted stays set in the list, so
/// that keeping it once more brings it back.
class SavedFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedFilters(QWidget *parent = nullptr);

    /// As `kept` gave them; what is malformed is left out.
    void take(const QByteArray &json);
    void clear();
    /// The filter as it is set now; one that was chosen and changed since is chosen no more.
    void setCurrent(const QJsonObject &filter);

Q_SIGNALS:
    void chosen(const QJsonObject &filter);
    /// The filters as they are to be remembered.
    void kept(const QByteArray &json);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Filter {
        QString name;
        QJsonObject filter;
    };

    std::vector<Filter> m_filters;
    QJsonObject m_current;
    QLabel *m_label;
    QComboBox *m_combo;
    QPushButton *m_save;
    QPushButton *m_delete;
    QWidget *m_naming;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    FieldError *m_error;
    bool m_nameMissing = false;

    void connectAll();
    void begin();
    void end();
    void keep();
    void remove();
    void fill(const QString &name);
    void remember();
    void showState();
    void retranslate();
};

} // namespace qorgan::ui
