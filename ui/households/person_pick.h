// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/person.h"
#include "ui/widgets/record_list.h"

#include <QWidget>

class QLineEdit;

namespace zhiqiao::ui {

class TextLabel;

/// Somebody of the register, by search: words on top, rows below, Enter takes the row. The first
/// row is taken by Enter in the box when it is the only one.
class PersonPick final : public QWidget {
    Q_OBJECT
public:
    PersonPick(const QString& name, RecordList::Needs people, QWidget* parent = nullptr);

    void clear();
    void setPerson(PersonId person, const QString& name);
    [[nodiscard]] std::optional<PersonId> person() const { return person_; }

signals:
    void searched(const QString& words);
    void picked();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void take(qint64 id);
    void takeOnly();

    QLineEdit* words_;
    TextLabel* chosen_;
    RecordList* list_;
    std::optional<PersonId> person_;
};

}  // namespace zhiqiao::ui
