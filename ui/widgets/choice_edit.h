// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/code_combo.h"

#include <QAbstractListModel>
#include <QHash>
#include <QLineEdit>

#include <optional>
#include <vector>

namespace zhiqiao::ui {

/// The entries of a code list too long for a drop-down: divisions, occupations. Shared by the
/// fields that choose from it.
class Choices final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, NameRole };

    explicit Choices(std::vector<CodeItem> items, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Nothing for a code the list does not have.
    [[nodiscard]] std::optional<QString> nameOf(const QString& code) const;
    /// The entry a person meant: a code, a whole name, pinyin initials, or a part of a name that
    /// only one entry has.
    [[nodiscard]] std::optional<QString> codeFor(const QString& typed) const;

private:
    std::vector<CodeItem> items_;
    QHash<QString, qsizetype> byCode_;
};

/// One entry of Choices, found by any part of its name or by its code.
class ChoiceEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit ChoiceEdit(Choices& choices, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<QString> code() const;
    void setCode(const std::optional<QString>& code);
    /// False when something is typed that no entry is meant by.
    [[nodiscard]] bool isRight() const { return text().trimmed().isEmpty() || code(); }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Choices& choices_;
    std::optional<QString> chosen_;
};

}  // namespace zhiqiao::ui
