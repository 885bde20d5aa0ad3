// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/divisions.h"

#include "core/base/resources.h"

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

quint32 divisionKey(QStringView code) {
    bool digits = false;
    const auto number = code.toUInt(&digits);
    return digits && (code.size() == 6 || code.size() == 9) ? number : 0;
}

std::optional<int> yearFrom(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

Division::Kind divisionKind(const QString& word) {
    if (word == u"placeholder"_s) return Division::Kind::Placeholder;
    if (word == u"statistical"_s) return Division::Kind::Statistical;
    if (word == u"variant"_s) return Division::Kind::Variant;
    if (word == u"permit"_s) return Division::Kind::Permit;
    if (word == u"fictional"_s) return Division::Kind::Fictional;
    return Division::Kind::Ordinary;
}

Result<> appendDivisions(const QString& file, std::vector<Division>& rows) {
    const auto table = readResourceTable(file);
    if (!table) return fail(table.error());
    const auto code = table->column(u"code"_s);
    const auto name = table->column(u"name"_s);
    const auto level = table->column(u"level"_s);
    const auto parent = table->column(u"parent"_s);
    const auto from = table->column(u"valid_from"_s);
    const auto to = table->column(u"valid_to"_s);
    const auto successors = table->column(u"successors"_s);
    const auto kind = table->column(u"kind"_s);
    for (const auto& row : table->rows)
        rows.push_back({.code = row[code],
                        .name = row[name],
                        .level = row[level].toInt(),
                        .parent = row[parent],
                        .validFrom = yearFrom(row[from]),
                        .validTo = yearFrom(row[to]),
                        .successors = row[successors],
                        .kind = divisionKind(row[kind]),
                        .type = row[level] == u"4"_s ? row[kind] : QString()});
    return {};
}

/// 63 of 630000, 6302 of 630200, 632801 of 632801: what all codes within begin with.
QStringView divisionStem(QStringView code) {
    if (code.size() != 6) return code;
    if (code.endsWith(u"0000"_s)) return code.left(2);
    if (code.endsWith(u"00"_s)) return code.left(4);
    return code;
}

}  // namespace

bool isWithin(QStringView code, QStringView ancestor) {
    return !ancestor.isEmpty() && code.startsWith(divisionStem(ancestor));
}

QString provinceOf(const QString& code) { return code.left(2) + u"0000"_s; }
QString prefectureOf(const QString& code) { return code.left(4) + u"00"_s; }
QString countyOf(const QString& code) { return code.left(6); }

Result<Divisions> Divisions::load() {
    std::vector<Division> rows;
    rows.reserve(7600);
    for (const auto& file : {u"codes/divisions.csv"_s, u"codes/divisions_qinghai_township.csv"_s,
                             u"codes/fictional_divisions.csv"_s})
        if (const auto read = appendDivisions(file, rows); !read) return fail(read.error());
    return Divisions(std::move(rows));
}

Divisions::Divisions(std::vector<Division> rows) : rows_(std::move(rows)) {
    for (size_t i = 0; i < rows_.size(); ++i) {
        byCode_[divisionKey(rows_[i].code)].push_back(qsizetype(i));
        byParent_[divisionKey(rows_[i].parent)].push_back(qsizetype(i));
    }
}

const Divisions::Places& Divisions::rowsOf(const QString& code) const {
    static const Places none;
    const auto key = divisionKey(code);
    const auto found = byCode_.constFind(key);
    return key == 0 || found == byCode_.cend() ? none : *found;
}

const Division* Divisions::find(const QString& code, QDate day) const {
    const Division* best = nullptr;
    const auto better = [&](const Division& row) {
        if (!best) return true;
        const bool holds = row.holdsIn(day.year());
        if (holds != best->holdsIn(day.year())) return holds;
        const bool ordinary = row.kind == Division::Kind::Ordinary;
        if (ordinary != (best->kind == Division::Kind::Ordinary)) return ordinary;
        return row.validFrom.value_or(0) > best->validFrom.value_or(0);
    };
    for (const auto at : rowsOf(code))
        if (better(rows_[size_t(at)])) best = &rows_[size_t(at)];
    return best;
}

QString Divisions::fullName(const QString& code, QDate day) const {
    QStringList parts;
    for (const auto* row = find(code, day); row; row = find(row->parent, day)) {
        if (row->kind != Division::Kind::Placeholder) parts.prepend(row->name);
        if (row->parent == row->code) break;
    }
    return parts.join(u' ');
}

QString Divisions::shortName(const QString& code, QDate day) const {
    const auto parts = fullName(code, day).split(u' ');
    return parts.last(std::min<qsizetype>(2, parts.size())).join(u' ');
}

bool Divisions::exists(const QString& code) const { return !rowsOf(code).empty(); }

bool Divisions::existsInIdentityNumbers(const QString& code) const {
    const auto& places = rowsOf(code);
    return std::any_of(places.begin(), places.end(), [this](qsizetype at) {
        const auto kind = rows_[size_t(at)].kind;
        return kind != Division::Kind::Statistical && kind != Division::Kind::Fictional;
    });
}

bool Divisions::retiredBefore(const QString& code, int year) const {
    const auto& places = rowsOf(code);
    return !places.empty() && std::all_of(places.begin(), places.end(), [&](qsizetype at) {
        const auto& to = rows_[size_t(at)].validTo;
        return to && *to < year;
    });
}

std::vector<const Division*> Divisions::children(const QString& parent, QDate day,
                                                 Fiction fiction) const {
    std::vector<const Division*> found;
    const auto places = byParent_.value(divisionKey(parent));
    for (const auto at : places) {
        const auto& row = rows_[size_t(at)];
        const bool lived =
            row.kind == Division::Kind::Ordinary ||
            (row.kind == Division::Kind::Fictional && fiction == Fiction::Offered) ||
            (row.kind == Division::Kind::Statistical && byParent_.contains(divisionKey(row.code)));
        if (lived && row.parent == parent && find(row.code, day) == &row &&
            row.holdsIn(day.year()) && (!row.validTo || *row.validTo > day.year()))
            found.push_back(&row);
    }
    std::sort(found.begin(), found.end(),
              [](const auto* a, const auto* b) { return a->code < b->code; });
    return found;
}

std::vector<const Division*> Divisions::byName(const QString& typed, QDate day,
                                               const QString& ancestor) const {
    const auto name = typed.trimmed();
    if (name.isEmpty()) return {};
    std::vector<const Division*> whole;
    std::vector<const Division*> begun;
    for (const auto& row : rows_) {
        if (!row.name.startsWith(name) || row.kind == Division::Kind::Placeholder) continue;
        if (!ancestor.isEmpty() && !isWithin(row.code, ancestor)) continue;
        if (find(row.code, day) != &row || !row.holdsIn(day.year())) continue;
        if (row.name == name)
            whole.push_back(&row);
        else if (name.size() >= 2)
            begun.push_back(&row);
    }
    whole.insert(whole.end(), begun.begin(), begun.end());
    return whole;
}

}  // namespace zhiqiao
