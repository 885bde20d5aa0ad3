// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/base/list.h"
#include "core/base/progress.h"
#include "core/exchange/cell_words.h"
#include "core/exchange/chart_release.h"
#include "core/forms/list_pages.h"
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace zhiqiao::ui {

/// Takes lists and charts to files and paper: one way for every page, off the UI thread and off
/// the lane that pages wait for.
class ListDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lane's jobs
        Lane& work;
        const CellWords& words;
        FilePicker& files;
        Printer& printer;
        ReleasePorts release;
        Lane& writes;  ///< the act of taking a list out is kept there
        Actor actor;
        bool demo = false;
    };

    /// Rows to be laid out, who takes them, and what their pages bear.
    struct Sheet {
        const PrintedList& list;
        const Taker& taker;
        const FormFooter& footer;
        const PaperFonts& fonts;
    };
    using Layout = std::function<std::vector<FormPage>(const Sheet&)>;
    enum class To { Printer, Pdf };

    explicit ListDesk(const Needs& needs, QObject* parent = nullptr);

    // Nothing leaves before the act is kept, and everything bears its code: charts too, without
    // the small cells of other people's figures. A list that wants a
    // second person is told by approvalNeeded() until the yes is there.
    /// Asks for a file (.xlsx or .csv, or either encrypted) and writes the rows of `query` with
    /// `columns` to it.
    void exportRows(const ListSource& list, const QString& title, const ListQuery& query,
                    const QStringList& columns);
    /// Prints at most kMostPrinted rows of `query`, and says so on paper and on screen when there
    /// are more. Without a printer a PDF is offered.
    void printRows(const ListSource& list, const QString& title, const ListQuery& query,
                   const QStringList& columns);
    /// The same for rows that are a form of their own; `most` for one that may not be cut.
    void putOut(const ListSource& list, const QString& title, const ListQuery& query,
                const QStringList& columns, const Layout& layout, To to,
                qsizetype most = kMostPrinted);
    /// Pages that hold nobody's data, such as a form to be filled in by hand.
    void putOut(const std::vector<FormPage>& pages, const QString& title, To to);
    /// `format`: png, svg, pdf, or xlsx and csv for the table twin.
    void exportChart(const ChartSpec& spec, const QString& format);

    /// The chart with the table of its figures; without a printer a PDF is offered.
    void printChart(const ChartSpec& spec);

    /// Stops what is under way; it answers by noticed().
    void cancel();
    [[nodiscard]] bool isBusy() const { return running_ > 0; }

    static constexpr int kMostPrinted = 2000;

signals:
    /// `what` is under way, in words.
    void busyChanged(bool busy, const QString& what);
    void progressed(qint64 rows);
    void said(const QString& sentence);
    void noticed(const QString& sentence);  ///< done, but not all, or not as asked
    void failed(const zhiqiao::Error& error);
    void approvalNeeded(const zhiqiao::ApprovalDraft& draft);  ///< the reason is still empty

private:
    struct Paper;
    template <class Value>
    void run(const QString& what, std::function<Result<Value>(const Progress&)> work,
             std::function<void(const Value&)> then, std::function<bool(const Error&)> otherwise);
    /// `then` gets what may leave; runs on the UI thread.
    void measure(const ListSource& list, const QString& title, ListOrder order,
                 std::function<void(const MeasuredList&)> then);
    template <class Value>
    void keep(const QString& what, std::function<Result<Value>()> act,
              std::function<void(const Value&)> then);
    void release(const QString& what, const MeasuredList& measured,
                 std::function<void(const OutMark&)> then);
    void release(const QString& what, const ChartSpec& spec, ListOrder::Way way,
                 const QString& format, std::function<void(const ReleasedChart&)> then);
    void writeChart(const ReleasedChart& chart, const ChosenFile& file);
    void printSheets(const ReleasedChart& chart);
    void writeRows(const ListSource& list, const MeasuredList& measured, const OutMark& mark,
                   const ChosenFile& file);
    void layOut(const ListSource& list, const QString& title, const MeasuredList& measured,
                const OutMark& mark, const Layout& layout, To to, qsizetype most);
    void print(const Paper& paper);
    void savePdf(const Paper& paper, const QString& why);
    void tell(const QString& sentence, const QString& lacking);
    [[nodiscard]] Progress progress();

    Needs needs_;
    std::shared_ptr<std::atomic<bool>> wanted_;
    int running_ = 0;
};

}  // namespace zhiqiao::ui
