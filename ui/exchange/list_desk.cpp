// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/list_desk.h"

#include "core/base/deliver.h"
#include "core/drawing/chart_file.h"
#include "core/drawing/paper_fonts.h"
#include "core/exchange/encrypted_file.h"
#include "core/exchange/list_export.h"
#include "core/forms/form_output.h"

#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

/// Pages on their way to the printer or into a PDF.
struct ListDesk::Paper {
    std::vector<FormPage> pages;
    QString title;
    QString lacking;      ///< what is not on them, as a sentence; may be empty
    bool asFile = false;  ///< the user wants a file, whatever printer there is
};

namespace {

struct PrintedRows {
    PrintedList list;
    qint64 all = 0;
};

Error printCancelled() {
    return {.kind = Error::Kind::Denied,
            .code = "print.cancelled",
            .message = ListDesk::tr("Cancelled; nothing was printed.")};
}

bool isCancelled(const Error& error) {
    return error.code == "export.cancelled" || error.code == "print.cancelled";
}

/// What the file is, whatever it is packed into.
QString formatOf(const ChosenFile& file) {
    const QFileInfo info(file.path);
    return (file.password.isEmpty() ? info : QFileInfo(info.completeBaseName())).suffix().toLower();
}

/// Has the file made, encrypted where a password was given.
template <class Value>
Result<Value> put(const ChosenFile& file,
                  const std::function<Result<Value>(const QString&)>& make) {
    if (file.password.isEmpty()) return make(file.path);
    std::optional<Value> made;
    const auto done =
        writeEncrypted(file.path, file.password, [&](const QString& path) -> Result<> {
            auto answer = make(path);
            if (!answer) return fail(answer.error());
            made = *std::move(answer);
            return {};
        });
    if (!done) return fail(done.error());
    return *made;
}

std::vector<size_t> placesOf(const std::vector<zhiqiao::ListColumn>& all,
                             const QStringList& columns) {
    std::vector<size_t> places;
    for (size_t i = 0; i < all.size(); ++i)
        if (columns.contains(all[i].key)) places.push_back(i);
    std::ranges::sort(places, {}, [&](size_t i) { return columns.indexOf(all[i].key); });
    return places;
}

/// Which rows these are, and how many.
QString subtitleOf(const QString& filters, qsizetype printed, qint64 all) {
    const auto count = printed < all ? ListDesk::tr("the first %1 of %2 rows").arg(printed).arg(all)
                                     : ListDesk::tr("%n row(s)", nullptr, int(all));
    return filters.isEmpty() ? count : filters + u" · "_s + count;
}

Result<PrintedRows> printedRows(const ListSource& list, const QString& title, ListQuery query,
                                const QStringList& columns, qsizetype most, const CellWords& words,
                                const Progress& progress) {
    PrintedRows printed;
    printed.list.title = title;
    const auto all = list.columns();
    const auto places = placesOf(all, columns);
    for (const auto place : places)
        printed.list.columns.push_back(
            {all[place].title, all[place].kind == zhiqiao::ListColumn::Kind::Number ||
                                   all[place].kind == zhiqiao::ListColumn::Kind::Money});
    auto& rows = printed.list.rows;
    query.limit = 500;
    query.after.clear();
    do {
        const auto page = list.page(query);
        if (!page) return fail(page.error());
        for (const auto& row : page->rows) {
            QStringList cells;
            for (const auto place : places) cells << words.text(all, row, place);
            rows.push_back(cells);
        }
        query.after = page->next;
        if (!progress.wanted(qint64(rows.size()), 0)) return fail(printCancelled());
    } while (!query.after.isEmpty() && rows.size() < size_t(most));
    printed.all = qint64(rows.size());
    if (!query.after.isEmpty()) {
        query.after.clear();
        const auto counted = list.count(query, std::numeric_limits<int>::max());
        if (!counted) return fail(counted.error());
        printed.all = *counted;
    }
    rows.resize(std::min(rows.size(), size_t(most)));
    printed.list.subtitle =
        subtitleOf(words.filters(list, query), qsizetype(rows.size()), printed.all);
    return printed;
}

FormFooter footerOf(const OutMark& mark, bool demo) {
    return {
        .text = ListDesk::tr("Audit code %1").arg(mark.code), .demo = demo, .watermark = mark.line};
}

Result<> writeChartFile(const ReleasedChart& chart, const QString& path, bool demo) {
    if (path.endsWith(u".xlsx"_s) || path.endsWith(u".csv"_s)) return writeChartTable(chart, path);
    const auto chosen = chartFormatOf(path);
    if (!chosen) return fail(chosen.error());
    return zhiqiao::writeChart(chart.spec, path,
                               {.format = *chosen, .footer = chartFooter(chart.mark, demo)},
                               PaperFonts::installed());
}

}  // namespace

ListDesk::ListDesk(const Needs& needs, QObject* parent) : QObject(parent), needs_(needs) {}

Progress ListDesk::progress() {
    return {[wanted = wanted_, guard = QPointer(this)](qint64 rows, qint64) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, rows] {
                if (guard) emit guard->progressed(rows);
            },
            Qt::QueuedConnection);
        return wanted->load();
    }};
}

template <class Value>
void ListDesk::run(const QString& what, std::function<Result<Value>(const Progress&)> work,
                   std::function<void(const Value&)> then,
                   std::function<bool(const Error&)> otherwise) {
    if (running_++ == 0) wanted_ = std::make_shared<std::atomic<bool>>(true);
    emit busyChanged(true, what);
    auto done =
        needs_.work.run([work = std::move(work), progress = progress()] { return work(progress); });
    deliver(done, this,
            [this, then = std::move(then),
             otherwise = std::move(otherwise)](const Result<Value>& answer) {
                if (answer)
                    then(*answer);  // the next step begins before this one ends: busy throughout
                else if (isCancelled(answer.error()))
                    emit noticed(answer.error().message);
                else if (!otherwise || !otherwise(answer.error()))
                    emit failed(answer.error());
                if (--running_ == 0) emit busyChanged(false, {});
            });
}

void ListDesk::cancel() {
    if (wanted_) wanted_->store(false);
}

void ListDesk::tell(const QString& sentence, const QString& lacking) {
    if (lacking.isEmpty())
        emit said(sentence);
    else
        emit noticed(sentence + u' ' + lacking);
}

void ListDesk::measure(const ListSource& list, const QString& title, ListOrder order,
                       std::function<void(const MeasuredList&)> then) {
    run<MeasuredList>(
        tr("Counting: %1").arg(title),
        [&needs = needs_, &list, order = std::move(order)](const Progress&) {
            return measureList(needs.release, needs.actor, list, order);
        },
        [this, &list, title, then = std::move(then)](const MeasuredList& measured) {
            if (measured.secondPerson && !measured.yesGiven)
                emit approvalNeeded(releaseDraft(
                    measured, title, needs_.words.filters(list, measured.order.query), {}));
            else
                then(measured);
        },
        {});
}

template <class Value>
void ListDesk::keep(const QString& what, std::function<Result<Value>()> act,
                    std::function<void(const Value&)> then) {
    if (running_++ == 0) wanted_ = std::make_shared<std::atomic<bool>>(true);
    emit busyChanged(true, what);
    auto done = needs_.writes.run(std::move(act));
    deliver(done, this, [this, then = std::move(then)](const Result<Value>& answer) {
        if (answer)
            then(*answer);
        else
            emit failed(answer.error());
        if (--running_ == 0) emit busyChanged(false, {});
    });
}

void ListDesk::release(const QString& what, const MeasuredList& measured,
                       std::function<void(const OutMark&)> then) {
    keep<OutMark>(
        what,
        [&needs = needs_, measured, operation = OperationId::make()] {
            return releaseList(needs.release, needs.actor, operation, measured);
        },
        std::move(then));
}

void ListDesk::release(const QString& what, const ChartSpec& spec, ListOrder::Way way,
                       const QString& format, std::function<void(const ReleasedChart&)> then) {
    keep<ReleasedChart>(
        what,
        [&needs = needs_, spec, way, format, operation = OperationId::make()] {
            return releaseChart(needs.release, needs.actor, operation, spec, way, format);
        },
        std::move(then));
}

void ListDesk::exportRows(const ListSource& list, const QString& title, const ListQuery& query,
                          const QStringList& columns) {
    measure(list, title, {.query = query, .columns = columns},
            [this, &list, title](const MeasuredList& measured) {
                const auto file = needs_.files.fileToExport(tr("Export"), title, u"xlsx"_s);
                if (!file) return;
                auto chosen = measured;
                chosen.order.format = formatOf(*file);
                release(tr("Exporting: %1").arg(title), chosen,
                        [this, &list, chosen, file = *file](const OutMark& mark) {
                            writeRows(list, chosen, mark, file);
                        });
            });
}

void ListDesk::writeRows(const ListSource& list, const MeasuredList& measured, const OutMark& mark,
                         const ChosenFile& file) {
    const auto name = QFileInfo(file.path).fileName();
    run<qint64>(
        tr("Exporting: %1").arg(name),
        [&list, &words = needs_.words, measured, mark, file](const Progress& progress) {
            return put<qint64>(file, [&](const QString& path) {
                return exportList(list, measured.order.query, measured.order.columns, words, path,
                                  progress, mark, measured.mostRows());
            });
        },
        [this, name, own = measured.own](qint64 rows) {
            tell(tr("%n row(s) written to %1", nullptr, int(rows)).arg(name),
                 own ? tr("Your own people, without sealed columns.") : QString());
        },
        {});
}

void ListDesk::printRows(const ListSource& list, const QString& title, const ListQuery& query,
                         const QStringList& columns) {
    putOut(
        list, title, query, columns,
        [](const Sheet& sheet) { return listPages(sheet.list, sheet.footer, sheet.fonts); },
        To::Printer);
}

void ListDesk::putOut(const ListSource& list, const QString& title, const ListQuery& query,
                      const QStringList& columns, const Layout& layout, To to, qsizetype most) {
    measure(list, title,
            {.way = ListOrder::Way::Print,
             .query = query,
             .columns = columns,
             .format = to == To::Pdf ? u"pdf"_s : u"paper"_s},
            [this, &list, title, layout, to, most](const MeasuredList& measured) {
                release(tr("Printing: %1").arg(title), measured,
                        [this, &list, title, measured, layout, to, most](const OutMark& mark) {
                            layOut(list, title, measured, mark, layout, to, most);
                        });
            });
}

void ListDesk::putOut(const std::vector<FormPage>& pages, const QString& title, To to) {
    const Paper paper{pages, title, {}, to == To::Pdf};
    to == To::Pdf ? savePdf(paper, tr("Save as PDF")) : print(paper);
}

void ListDesk::layOut(const ListSource& list, const QString& title, const MeasuredList& measured,
                      const OutMark& mark, const Layout& layout, To to, qsizetype most) {
    run<Paper>(
        tr("Printing: %1").arg(title),
        [&list, &words = needs_.words, demo = needs_.demo, title, measured, mark, layout, to,
         most](const Progress& progress) -> Result<Paper> {
            const auto printed = printedRows(list, title, measured.order.query,
                                             measured.order.columns, most, words, progress);
            if (!printed) return fail(printed.error());
            Paper paper{layout({printed->list, measured.taker, footerOf(mark, demo),
                                PaperFonts::installed()}),
                        title,
                        {},
                        to == To::Pdf};
            const auto count = qint64(printed->list.rows.size());
            if (count < printed->all)
                paper.lacking =
                    tr("Only the first %1 of %2 rows are on it; an export has them all.")
                        .arg(count)
                        .arg(printed->all);
            return paper;
        },
        [this, to](const Paper& paper) {
            to == To::Pdf ? savePdf(paper, tr("Save as PDF")) : print(paper);
        },
        {});
}

void ListDesk::print(const Paper& paper) {
    run<bool>(
        tr("Printing: %1").arg(paper.title),
        [&printer = needs_.printer, paper](const Progress&) -> Result<bool> {
            if (auto sent = printer.print({.pages = paper.pages, .title = paper.title}); !sent)
                return fail(sent.error());
            return true;
        },
        [this, paper](bool) {
            tell(tr("%n page(s) sent to the printer", nullptr, int(paper.pages.size())),
                 paper.lacking);
        },
        [this, paper](const Error& error) {
            if (error.code != "printing.no_printer") return false;
            savePdf(paper, tr("No printer: save it as PDF"));
            return true;
        });
}

void ListDesk::savePdf(const Paper& paper, const QString& why) {
    const auto path = needs_.files.fileToSave(why, paper.title, u"pdf"_s);
    if (!path) {
        emit noticed(paper.asFile ? tr("Nothing was saved.")
                                  : tr("There is no printer; nothing was printed or saved."));
        return;
    }
    run<bool>(
        tr("Writing: %1").arg(paper.title),
        [paper, path = *path](const Progress&) -> Result<bool> {
            if (auto done = writeFormsPdf(paper.pages, path, paper.title, PaperFonts::installed());
                !done)
                return fail(done.error());
            return true;
        },
        [this, paper, name = QFileInfo(*path).fileName()](bool) {
            tell(tr("%n page(s) written to %1", nullptr, int(paper.pages.size())).arg(name),
                 paper.lacking);
        },
        {});
}

void ListDesk::exportChart(const ChartSpec& spec, const QString& format) {
    const auto file = needs_.files.fileToExport(tr("Export chart"), spec.title, format);
    if (!file) return;
    release(tr("Exporting: %1").arg(spec.title), spec, ListOrder::Way::Export, formatOf(*file),
            [this, file = *file](const ReleasedChart& chart) { writeChart(chart, file); });
}

void ListDesk::writeChart(const ReleasedChart& chart, const ChosenFile& file) {
    run<bool>(
        tr("Exporting: %1").arg(chart.spec.title),
        [chart, file, demo = needs_.demo](const Progress&) {
            return put<bool>(file, [&](const QString& path) -> Result<bool> {
                if (auto done = writeChartFile(chart, path, demo); !done) return fail(done.error());
                return true;
            });
        },
        [this, name = QFileInfo(file.path).fileName()](bool) {
            tell(tr("Chart written to %1").arg(name), {});
        },
        {});
}

void ListDesk::printChart(const ChartSpec& spec) {
    release(tr("Printing: %1").arg(spec.title), spec, ListOrder::Way::Print, u"paper"_s,
            [this](const ReleasedChart& chart) { printSheets(chart); });
}

void ListDesk::printSheets(const ReleasedChart& chart) {
    run<Paper>(
        tr("Printing: %1").arg(chart.spec.title),
        [chart, demo = needs_.demo](const Progress&) -> Result<Paper> {
            return Paper{
                chartPages(chart.spec, footerOf(chart.mark, demo), PaperFonts::installed()),
                chart.spec.title,
                {}};
        },
        [this](const Paper& paper) { print(paper); }, {});
}

}  // namespace zhiqiao::ui
