// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/list_conditions.h"

namespace zhiqiao {

using namespace Qt::StringLiterals;

QString ListBinds::operator()(const QVariant& value) {
    const auto name = u"v%1"_s.arg(binds_.size());
    binds_[name] = value;
    return u':' + name;
}

QString withinRights(const SqlReach& rows, const Standing& viewer, ListBinds& binds) {
    const auto ownRows = [&] {
        return rows.own.contains(u"%1"_s) ? rows.own.arg(binds(viewer.staff.value())) : rows.own;
    };
    const auto far = viewer.active ? reach(viewer.grants, rows.right) : std::nullopt;
    if (!far) {
        const bool some = viewer.active && reach(viewer.grants, rows.ownRight).has_value();
        return some ? ownRows() : u"FALSE"_s;
    }
    const auto inOffice = [&] {
        return u"%1 = %2"_s.arg(rows.keeper, binds(viewer.office.value()));
    };
    const auto inArea = [&](int digits) {
        return u"%1 IN (SELECT id FROM office WHERE substr(division, 1, %2) = %3)"_s
            .arg(rows.keeper)
            .arg(digits)
            .arg(binds(viewer.division.left(digits)));
    };
    switch (*far) {
    case Scope::Own: return inOffice() + u" AND "_s + ownRows();
    case Scope::Office: return inOffice();
    case Scope::County: return inArea(6);
    case Scope::Prefecture: return inArea(4);
    case Scope::Province: break;
    }
    return inArea(2);
}

QString beginsWith(const QString& expression, const QString& prefix, ListBinds& binds) {
    if (prefix.isEmpty()) return u"TRUE"_s;
    auto points = prefix.toUcs4();
    auto& last = points.back();
    const auto from = u"%1 >= %2"_s.arg(expression, binds(prefix));
    if (last >= 0x10FFFF) return from;
    last = last == 0xD7FF ? 0xE000 : last + 1;
    const auto end =
        QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()), points.size());
    return u"(%1 AND %2 < %3)"_s.arg(from, expression, binds(end));
}

QString containsText(Engine engine, const QString& expression, const QString& part,
                     ListBinds& binds) {
    return (engine == Engine::Sqlite ? u"instr(lower(%1), %2) > 0"_s
                                     : u"strpos(lower(%1), %2) > 0"_s)
        .arg(expression, binds(part.toLower()));
}

QString containsInEmployer(Engine engine, const QString& alias, const QString& part,
                           ListBinds& binds) {
    return u"(%1 OR %2)"_s.arg(
        containsText(engine, alias + u".name"_s, part, binds),
        containsText(engine, u"replace(%1.name_key, ' ', '')"_s.arg(alias), part, binds));
}

QString isOneOf(const QString& expression, const QStringList& values, ListBinds& binds) {
    QStringList names;
    for (const auto& value : values) names << binds(value);
    return names.isEmpty() ? u"TRUE"_s : u"%1 IN (%2)"_s.arg(expression, names.join(u", "_s));
}

QString isOffice(const QString& expression, const QStringList& values, ListBinds& binds) {
    QStringList conditions;
    for (const auto& value : values) {
        bool isNumber = false;
        const auto id = value.toLongLong(&isNumber);
        conditions << (isNumber ? u"%1 = %2"_s.arg(expression, binds(id))
                                : u"%1 IN (SELECT id FROM office WHERE %2)"_s.arg(
                                      expression, beginsWith(u"name"_s, value, binds)));
    }
    return conditions.isEmpty() ? u"TRUE"_s : u'(' + conditions.join(u" OR "_s) + u')';
}

QString isStaff(const QString& alias, const QStringList& values, ListBinds& binds) {
    QStringList conditions;
    for (const auto& value : values) {
        bool isNumber = false;
        const auto id = value.toLongLong(&isNumber);
        if (isNumber && id == 0) {
            conditions << alias + u".id IS NULL"_s;
            continue;
        }
        conditions << (isNumber ? u"%1.id = %2"_s.arg(alias, binds(id))
                                : beginsWith(alias + u".name"_s, value, binds));
    }
    return conditions.isEmpty() ? u"TRUE"_s : u'(' + conditions.join(u" OR "_s) + u')';
}

}  // namespace zhiqiao
