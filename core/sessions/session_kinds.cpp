// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_kinds.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> kindDay(const QString& cell) {
    const auto day = QDate::fromString(cell, Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

SessionYield yieldNamed(const QString& word) {
    if (word == u"guidance"_s) return SessionYield::Guidance;
    return word == u"policy"_s ? SessionYield::Policy : SessionYield::AttendanceOnly;
}

bool holdsOn(const SessionKind& kind, QDate day) {
    return (!kind.validFrom || day >= *kind.validFrom) && (!kind.validTo || day <= *kind.validTo);
}

}  // namespace

Result<SessionKinds> SessionKinds::load() {
    const auto table = readResourceTable(u"codes/session_kinds.csv"_s);
    if (!table) return fail(table.error());
    std::vector<SessionKind> kinds;
    for (const auto& row : table->rows) {
        const auto cell = [&](const QString& column) { return row[table->column(column)]; };
        kinds.push_back({.code = cell(u"code"_s),
                         .name = cell(u"name"_s),
                         .becomes = yieldNamed(cell(u"becomes"_s)),
                         .guidanceTypes = cell(u"guidance_types"_s).split(u';', Qt::SkipEmptyParts),
                         .method = cell(u"method"_s),
                         .confirmation = cell(u"confirmation"_s),
                         .validFrom = kindDay(cell(u"valid_from"_s)),
                         .validTo = kindDay(cell(u"valid_to"_s)),
                         .mark = cell(u"mark"_s),
                         .source = cell(u"source"_s)});
    }
    return SessionKinds(std::move(kinds));
}

std::vector<SessionKind> SessionKinds::on(QDate day) const {
    auto found = kinds_;
    std::erase_if(found, [&](const SessionKind& kind) { return !holdsOn(kind, day); });
    return found;
}

std::optional<SessionKind> SessionKinds::find(const QString& code, QDate day) const {
    const auto found = std::ranges::find_if(
        kinds_, [&](const SessionKind& kind) { return kind.code == code && holdsOn(kind, day); });
    return found == kinds_.end() ? std::nullopt : std::optional(*found);
}

}  // namespace zhiqiao
