// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/caseload_file.h"

#include "core/exchange/caseload_import.h"
#include "core/exchange/table_writer.h"
#include "core/people/sealed_fields.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct CaseloadFileText {
    Q_DECLARE_TR_FUNCTIONS(CaseloadFileText)
};

constexpr int kPeopleAtOnce = 500;

/// Codes and divisions as people read and write them.
QString shownValue(const CaseloadField& field, const PersonFacts& facts, const Codes& codes,
                   QDate today) {
    const auto value = leavingValue(field, facts);
    if (value.isEmpty()) return value;
    if (field.key == u"residence_division"_s) return codes.divisions.fullName(value, today);
    const auto* column = importCatalogue(ImportKind::Caseload).find(field.key);
    return column->codeList.isEmpty() ? value : codes.lists.name(column->codeList, value);
}

std::vector<TableCell> cellsOf(const Person& person, const Codes& codes, QDate today) {
    const auto masked = maskedFacts(person.facts);
    std::vector<TableCell> cells{TableCell::ofText(QString::number(person.id.value())),
                                 TableCell::ofText(QString::number(person.rowVersion)),
                                 TableCell::ofText(masked.name),
                                 TableCell::ofText(masked.idNumber)};
    for (const auto& field : caseloadFields())
        cells.push_back(TableCell::ofText(shownValue(field, person.facts, codes, today)));
    return cells;
}

Result<> writeRules(TableWriter& writer) {
    if (auto started = writer.startSheet(u"填写说明"_s, {{u"列名"_s, 20}, {u"能否修改"_s, 60}});
        !started)
        return started;
    for (const auto& column : importCatalogue(ImportKind::Caseload).columns)
        if (auto written =
                writer.row({TableCell::ofText(column.title), TableCell::ofText(column.meaning)});
            !written)
            return written;
    return {};
}

Error stopped(const char* code, Error::Kind kind, const QString& message) {
    return {.kind = kind,
            .code = code,
            .message = message,
            .hint = CaseloadFileText::tr("Start the export again when you need it.")};
}

}  // namespace

Result<qint64> writeCaseload(const CaseloadFilePorts& ports, ListQuery query, const QString& path,
                             const Progress& progress, const OutMark& mark, qint64 mostRows) {
    auto writer = createTable(path, mark);
    if (!writer) return fail(writer.error());
    const auto& catalogue = importCatalogue(ImportKind::Caseload);
    std::vector<TableColumn> head;
    for (const auto& column : catalogue.columns) head.push_back({column.title});
    if (auto started = (*writer)->startSheet(catalogue.sheet, head); !started)
        return fail(started.error());
    qint64 written = 0;
    query.limit = kPeopleAtOnce;
    query.after.clear();
    do {
        const auto page = ports.people.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            const auto person = ports.persons.find(PersonId(row.id));
            if (!person && person.error().code == "record.not_found") continue;
            if (!person) return fail(person.error());
            if (auto kept = (*writer)->row(cellsOf(*person, ports.codes, ports.today)); !kept)
                return fail(kept.error());
            ++written;
        }
        query.after = page->next;
        if (written > mostRows)
            return fail(
                stopped("export.grown", Error::Kind::Conflict,
                        CaseloadFileText::tr("The list has grown since; no file was written.")));
        if (!progress.wanted(written, 0))
            return fail(
                stopped("export.cancelled", Error::Kind::Denied,
                        CaseloadFileText::tr("The export was cancelled; no file was written.")));
    } while (!query.after.isEmpty());
    if ((*writer)->holdsSheets())
        if (auto rules = writeRules(**writer); !rules) return fail(rules.error());
    if (auto finished = (*writer)->finish(); !finished) return fail(finished.error());
    return written;
}

}  // namespace zhiqiao
