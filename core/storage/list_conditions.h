// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/security/rights.h"
#include "core/storage/case_office.h"
#include "core/storage/database.h"
#include "core/storage/in_charge.h"

namespace zhiqiao {

// What the conditions of lists and counts are put together from.

/// Collects the binds of one statement under names of its own.
class ListBinds {
public:
    explicit ListBinds(QVariantMap& binds) : binds_(binds) {}
    /// ":v12", to be put into the text.
    QString operator()(const QVariant& value);

private:
    QVariantMap& binds_;
};

/// Which rows somebody may see.
struct SqlReach {
    Right right = Right::PersonRead;                      ///< what it takes to see them
    QString keeper = officeKeeping(QStringLiteral("p"));  ///< the office that keeps a row
    /// What makes a row the viewer's own; %1 stands for him.
    QString own = ownCase(QStringLiteral("p.id"));
    Right ownRight = Right::Nothing;  ///< sees the own rows without `right`
};
[[nodiscard]] QString withinRights(const SqlReach& rows, const Standing& viewer, ListBinds& binds);

/// `expression` begins with `prefix`, in the form an index can serve.
[[nodiscard]] QString beginsWith(const QString& expression, const QString& prefix,
                                 ListBinds& binds);
/// `expression` contains `part`, whatever the case of its Latin letters.
[[nodiscard]] QString containsText(Engine engine, const QString& expression, const QString& part,
                                   ListBinds& binds);
/// The employer `alias` has `part` in its name, or in how the name sounds.
[[nodiscard]] QString containsInEmployer(Engine engine, const QString& alias, const QString& part,
                                         ListBinds& binds);
/// `expression` is one of `values`.
[[nodiscard]] QString isOneOf(const QString& expression, const QStringList& values,
                              ListBinds& binds);
/// The office `expression` numbers, by its number or by what its name begins with.
[[nodiscard]] QString isOffice(const QString& expression, const QStringList& values,
                               ListBinds& binds);
/// Staff by number or by what the name begins with; 0 is nobody.
[[nodiscard]] QString isStaff(const QString& alias, const QStringList& values, ListBinds& binds);

}  // namespace zhiqiao
