// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/assignment_store.h"
#include "core/assigning/transfer_store.h"
#include "core/casework/case_file.h"
#include "core/casework/own_recording.h"
#include "core/difficulties/difficulty.h"
#include "core/following/follow_up.h"
#include "core/merging/merge_store.h"
#include "core/onward/onward_referral.h"
#include "core/programmes/enrolment.h"

#include <QHash>

#include <optional>

namespace zhiqiao::ui {

/// The case with everything that ever stood in it: what the person page shows. Sealed facts of the
/// person are masked.
struct PersonRecord {
    CaseFile file;
    std::vector<ServiceRecord> services;      ///< corrected and withdrawn ones too
    std::vector<Registration> registrations;  ///< corrected ones too
    std::vector<PersonVersion> versions;
    std::vector<zhiqiao::RecordMerge> merges = {};  ///< that name the person on either side
    std::vector<FollowUp> followUps = {};           ///< corrected and withdrawn ones too
    QHash<qint64, QString> staff;                   ///< names by id
    std::vector<Assignment> assignments = {};       ///< who was named, as saved
    std::vector<StaffId> inCharge = {};
    QHash<qint64, QString> offices = {};       ///< names by number
    std::vector<CaseTransfer> transfers = {};  ///< as asked
    OwnRecording recording = {};               ///< sheets of contacts, notes, group sessions
    std::vector<zhiqiao::Difficulty> difficulties = {};  ///< those taken back too
    std::vector<OnwardReferral> onward = {};             ///< those taken back too
    std::vector<Enrolment> enrolments = {};              ///< those taken back too
    QHash<qint64, QString> rounds = {};                  ///< names of the rounds of programmes

    [[nodiscard]] QString staffName(StaffId id) const { return staff.value(id.value()); }
};

Result<PersonRecord> readPersonRecord(const CaseworkPorts& ports, PersonId person, QDate today);

/// What one line of the timeline is about.
enum class EventKind {
    Registration,
    Contact,
    Guidance,
    Offer,
    Policy,
    Withdrawal,
    Referral,
    Receipt,
    Placement,
    Print,
    Correction,  ///< of the person's facts
    Merge,       ///< with another record
    FollowUp,    ///< of a placement
    Note,
    Assessed,    ///< a short assessment
    Assignment,  ///< given to a member of staff
    Transfer,    ///< asked of another office, or its answer
    Difficulty,  ///< what somebody needs solved
    Onward,      ///< sent on to another department
    Session,     ///< was at a group session
    Programme,   ///< applied for one, or what became of it
};

/// One act on the timeline, in words. `record` is the id of the record it is about.
struct CaseEvent {
    EventKind kind = EventKind::Contact;
    qint64 record = 0;
    QDate day;
    QDateTime at;
    QString what;
    QString byWhom;
    QString result;
    QString corrects;         ///< what it corrects, in words
    bool superseded = false;  ///< corrected or withdrawn later
    bool isVoid = false;
    bool operator==(const CaseEvent&) const = default;
};

/// Every act, newest first.
[[nodiscard]] std::vector<CaseEvent> eventsOf(const PersonRecord& record, const Codes& codes);

}  // namespace zhiqiao::ui
