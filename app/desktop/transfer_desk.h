// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/transfer_office.h"
#include "core/base/lane.h"
#include "core/forms/form_page.h"
#include "ui/printing/printer.h"
#include "ui/transfers/transfers_page.h"
#include "ui/widgets/file_picker.h"

namespace zhiqiao {

/// 转移 in the window: ports, presenter and page, and the slip on paper.
class TransferDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Lane& paper;
        ui::Printer& printer;
        ui::FilePicker& files;
        Actor actor;
        const Standing* viewer = nullptr;  ///< nothing: the office has no users
    };

    explicit TransferDesk(const Needs& needs, QObject* parent = nullptr);

    [[nodiscard]] const ListSource& list() const { return office_.list(); }
    /// For the window to own.
    [[nodiscard]] ui::TransfersPage* makePage(ui::RecordList::Needs list);
    /// 服务对象转移单 goes to the printer; without one a PDF is offered.
    void printSlip(TransferId id);
    void forget();

signals:
    void said(const QString& sentence);
    void noticed(const QString& sentence);  ///< not done
    void failed(const zhiqiao::Error& error);

private:
    using Pages = std::vector<FormPage>;
    void send(const Pages& pages);
    void savePdf(const Pages& pages);

    Needs needs_;
    TransferOffice office_;
    ui::TransferPresenter presenter_;
    ui::TransfersPage* page_ = nullptr;
};

}  // namespace zhiqiao
