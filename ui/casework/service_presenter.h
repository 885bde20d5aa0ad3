// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/contact_acts.h"
#include "core/casework/contact_sheet.h"
#include "core/casework/counter_acts.h"
#include "core/casework/guidance_sheet.h"
#include "core/casework/registration_correction.h"
#include "core/security/approval.h"

#include <QObject>

#include <functional>
#include <map>

namespace zhiqiao::ui {

/// Saves contacts, guidance and offers, their corrections and withdrawals, and void referrals.
class ServicePresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        GuidanceSheets* sheets = nullptr;   ///< left out: guidances are kept without
        ContactSheets* contacts = nullptr;  ///< left out: contacts are kept without
        /// Left out, as without contacts: a contact opens no ticket of difficulty.
        std::optional<DifficultyPorts> tickets = {};
    };

    explicit ServicePresenter(const Needs& needs, QObject* parent = nullptr);

    /// A form opens: a double click in it is one act.
    void start();
    void record(const ServiceDraft& draft);
    /// A guidance with its sheet.
    void record(const ServiceDraft& draft, const GuidanceSheet& sheet);
    /// A contact with its sheet.
    void record(const ServiceDraft& draft, const ContactSheet& sheet);
    /// The same with a ticket of difficulty for what was told: one act, which undo() takes back
    /// whole.
    void record(const ServiceDraft& draft, const ContactSheet& sheet, const ToldDifficulty& told);
    [[nodiscard]] bool opensTickets() const { return needs_.tickets && needs_.contacts; }
    /// colleaguesRead() tells who of the office works on the day.
    void readColleagues();
    /// sheetRead() tells it; an empty one when there is none.
    void readSheet(ServiceId service);
    /// contactSheetRead() tells it; an empty one when there is none.
    void readContactSheet(ServiceId service);
    void withdraw(const ServiceRecord& record, const QString& reason);
    /// A correction goes beside that of somebody else; registrationClashed() asks about the same
    /// field.
    void record(const RegistrationDraft& draft);
    /// Whose record undo() would take back: the last one saved here, as long as it is the last.
    [[nodiscard]] std::optional<PersonId> undoable() const;
    /// Withdraws it; both records stay in the history.
    void undo();
    void makeVoid(JobReferralId referral, const QString& reason);

    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    [[nodiscard]] const Actor& actor() const { return needs_.actor; }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }

signals:
    /// Before saved(), of a service.
    void recorded(const zhiqiao::ServiceRecord& record);
    void sheetRead(zhiqiao::ServiceId service, const zhiqiao::GuidanceSheet& sheet);
    void contactSheetRead(zhiqiao::ServiceId service, const zhiqiao::ContactSheet& sheet);
    void colleaguesRead(const std::vector<zhiqiao::Staff>& colleagues);
    void busyChanged(bool busy);
    /// `sentence` says what was saved and, when it does not count, why.
    void saved(zhiqiao::PersonId person, const QString& sentence);
    /// Not saved: somebody else corrected the same. Sealed entries of what stands there now are
    /// masked.
    void registrationClashed(const zhiqiao::EditOutcome<zhiqiao::Registration>& outcome);
    /// After refused(): who corrected or withdrew the record first, and what that was. What is
    /// saved next corrects what stands there now.
    void overtaken(const zhiqiao::EditedBy& by, const QString& what);
    /// `field` is the key of the field the error is about; empty for none.
    void refused(const QString& field, const zhiqiao::Error& error);
    /// The record is closed: a supervisor has to allow it. The reason may still be empty.
    void approvalNeeded(const zhiqiao::ApprovalDraft& draft);

private:
    void record(const ServiceDraft& draft, std::function<Result<RecordedService>()> job,
                std::function<Result<ApprovalDraft>()> request);
    template <class Answer, class Job, class Told>
    void run(Job job, Told told, std::function<bool(const Error&)> otherwise = {});
    /// What is closed is asked for with the draft that `request` makes.
    [[nodiscard]] std::function<bool(const Error&)> orAsk(
        std::function<Result<ApprovalDraft>()> request);
    /// Finds out who was faster with the record, after what `otherwise` does.
    [[nodiscard]] std::function<bool(const Error&)> orTell(
        PersonId person, std::optional<ServiceId> corrects,
        std::function<bool(const Error&)> otherwise);
    /// What stands in the place of a record somebody else corrected, once that was told.
    [[nodiscard]] ServiceDraft onStanding(ServiceDraft draft) const;

    Needs needs_;
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
    std::optional<ServiceRecord> last_;
    std::optional<DifficultyId> ticket_;  ///< that was opened with it
    std::map<ServiceId, ServiceId> standing_;
};

}  // namespace zhiqiao::ui
