// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/people/registration_fields.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <vector>

namespace zhiqiao::ui {

class Choices;
class FormGrid;

/// Long code lists of a form, each read once: fields that choose from the same list share it.
class ChoiceLists {
public:
    ChoiceLists(const Codes& codes, const Clock& clock, Fiction fiction, QObject* owner)
        : codes_(codes), clock_(clock), fiction_(fiction), owner_(owner) {}
    [[nodiscard]] const Codes& codes() const { return codes_; }
    [[nodiscard]] const Clock& clock() const { return clock_; }
    Choices& divisions();
    Choices& of(const QString& list);

private:
    const Codes& codes_;
    const Clock& clock_;
    Fiction fiction_;
    QObject* owner_;
    QMap<QString, Choices*> lists_;
};

/// The entries of one kind of registration, in the order of its paper form. Sealed ones stand
/// masked behind empty fields, and what stays empty stays as it is.
class DetailFields final : public QWidget {
    Q_OBJECT
public:
    DetailFields(const RegistrationShape& shape, ChoiceLists& lists, QWidget* parent = nullptr);

    void setDetails(const RegistrationDetails& details);
    /// Puts one value in; others stay as they were typed.
    void setDetail(const QString& key, const QString& value);
    [[nodiscard]] RegistrationDetails details() const;
    /// Keys of sealed fields that stay as the corrected record has them.
    [[nodiscard]] QStringList kept() const;
    /// Key of the first field whose text is no value of its kind; empty: none.
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] bool has(const QString& key) const;
    void showProblem(const QString& key, const QString& text);
    void clearProblems();
    [[nodiscard]] FormGrid& grid() { return *grid_; }

private:
    struct Field {
        const RegistrationField* field;
        QWidget* widget;
        std::function<QString()> value;
        std::function<bool()> isRight;
        std::function<void(const QString&)> set;
    };
    [[nodiscard]] Field make(const RegistrationField& field, ChoiceLists& lists);
    [[nodiscard]] Field makeCode(const RegistrationField& field, ChoiceLists& lists);
    [[nodiscard]] const Field* find(const QString& key) const;
    void put(const Field& field, const QString& value);

    FormGrid* grid_;
    std::vector<Field> fields_;
    QStringList masked_;
};

}  // namespace zhiqiao::ui
