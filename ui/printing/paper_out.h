// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/lane.h"
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

#include <functional>

namespace zhiqiao::ui {

enum class PaperTo { Printer, Pdf };

/// Brings papers to a printer or into a PDF, one after the other. Without a printer a PDF is
/// offered.
class PaperOut final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the object and its lanes' jobs
        Lane& writes;
        Lane& paper;  ///< where the spooler may be waited for
        Printer& printer;
        FilePicker& files;
        std::function<QString()> printerName = {};  ///< left out or empty: the default one
    };
    struct Paper {
        QString title;  ///< of the kind of paper, never a person's name
        std::function<std::vector<FormPage>(const PaperFonts&)> pages;
        std::function<Result<>(const QString& target)> filed = {};  ///< once the paper is out
    };

    explicit PaperOut(Needs needs, QObject* parent = nullptr);

    /// Asks where to, if into a file; `make` runs on the lane only then.
    void run(Lane& lane, const QString& title, PaperTo where, std::function<Result<Paper>()> make);

signals:
    void busyChanged(bool busy);
    void done(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void send(const Paper& paper, const QString& path);
    void file(const Paper& paper, const QString& target);
    [[nodiscard]] std::optional<QString> pathFor(const QString& title);
    [[nodiscard]] QString printerUsed() const;
    void stop(const Error& error);
    void setBusy(bool busy);

    Needs needs_;
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
