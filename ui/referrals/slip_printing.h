// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "ui/printing/printer.h"
#include "ui/referrals/slip_sheets.h"
#include "ui/widgets/file_picker.h"

#include <QObject>

#include <deque>
#include <functional>

namespace zhiqiao::ui {

/// Which printer and how many copies this office likes for the slip; no name: the default printer.
struct PaperWishes {
    QString printer;
    int copies = 1;
};

/// Brings slips to paper or into a file and files each print on its person. Several slips are one
/// job. Nothing leaves before the right was asked and the act kept. Without a printer a PDF is
/// offered; the counter goes on either way.
class SlipPrinting final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the object and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        Lane& paper;  ///< where the spooler may be waited for
        Printer& printer;
        FilePicker& files;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        std::function<PaperWishes()> wishes = {};
    };

    explicit SlipPrinting(const Needs& needs, QObject* parent = nullptr);

    void print(const std::vector<JobReferralId>& referrals);
    void savePdf(const std::vector<JobReferralId>& referrals);
    [[nodiscard]] bool isBusy() const { return busy_; }

signals:
    void busyChanged(bool busy);
    /// The paper is out and filed; `sentence` says where, and which characters could not be set.
    void done(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void run(const std::vector<JobReferralId>& referrals, const QString& path);
    void release(const std::vector<Slip>& slips, const QString& path);
    void send(const OperationId& released, const std::vector<Slip>& slips, const QString& path);
    void file(const OperationId& released, const std::vector<Slip>& slips, const QString& target,
              const QStringList& missing);
    void setBusy(bool busy);
    void stop(const Error& error);
    void next();
    [[nodiscard]] PaperWishes wishes() const {
        return needs_.wishes ? needs_.wishes() : PaperWishes{};
    }

    Needs needs_;
    struct Job {
        std::vector<JobReferralId> referrals;
        QString path;  ///< empty: the printer
    };
    std::deque<Job> waiting_;  ///< asked for while another was under way
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
