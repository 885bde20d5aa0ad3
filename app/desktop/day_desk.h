// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/base/lane.h"
#include "ui/printing/printer.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

namespace zhiqiao {

/// Prints 办件汇总 of the present day with the anchor of the audit trail; without a printer a PDF
/// is offered. Off the window's thread.
class DayDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lane& writes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        Actor actor;
    };

    explicit DayDesk(const Needs& needs, QObject* parent = nullptr);
    void print();

signals:
    void said(const QString& sentence);
    void noticed(const QString& sentence);  ///< not done
    void failed(const zhiqiao::Error& error);

private:
    using Pages = std::vector<FormPage>;
    void send(const Pages& pages);
    void savePdf(const Pages& pages);

    Needs needs_;
    bool busy_ = false;
};

}  // namespace zhiqiao
