// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/office_session.h"
#include "core/base/lane.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

namespace zhiqiao {

/// The own caseload as a workbook that is edited and imported again.
class CaseloadDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lane& writes;  ///< where the act is kept
        Lane& work;    ///< where the file is written
        ui::FilePicker& files;
        Actor actor;
    };

    explicit CaseloadDesk(const Needs& needs) : needs_(needs) {}

    /// Asks for a file; nothing leaves before the act is kept.
    void exportOwn();

signals:
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
};

}  // namespace zhiqiao
