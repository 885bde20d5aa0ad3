// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "core/base/list.h"
#include "core/exchange/cell_words.h"
#include "core/outcomes/chart_spec.h"
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

namespace zhiqiao::ui {

/// Takes lists and charts to files and paper: one way for every page, off the UI thread.
class ListDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        Lane& reads;
        const CellWords& words;
        FilePicker& files;
        Printer& printer;
        const PaperFonts& fonts;
        bool demo = false;
    };

    explicit ListDesk(const Needs& needs, QObject* parent = nullptr);

    /// Asks for a file (.xlsx or .csv) and writes the rows of `query` with `columns` to it.
    void exportRows(const ListSource& list, const QString& title, const ListQuery& query,
                    const QStringList& columns);
    /// Prints at most kMostPrinted rows of `query`.
    void printRows(const ListSource& list, const QString& title, const ListQuery& query,
                   const QStringList& columns);
    /// `format`: png, svg, pdf, or xlsx and csv for the table twin.
    void exportChart(const ChartSpec& spec, const QString& format);

    static constexpr int kMostPrinted = 2000;

signals:
    void busyChanged(bool busy);
    void said(const QString& sentence);
    void noticed(const QString& sentence);  ///< done, but not all, or not as asked
    void failed(const zhiqiao::Error& error);

private:
    void finish(QFuture<Result<QString>> done);

    Needs needs_;
};

}  // namespace zhiqiao::ui
