// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/list.h"
#include "core/storage/sql_context.h"

#include <memory>

namespace zhiqiao {

/// The lists of the program. Clock and what the context names outlive them; any lane may ask.
/// Codes stand in the cells, divisions under the list name "division", offices as numbers.

/// From now on a list of this program shows only rows within the viewer's rights, as they are
/// stored in `viewer`; before that all. Any thread.
void showOnlyTo(ListSource& list, const Standing& viewer);

/// How many days ahead a household stands out.
struct HouseholdListDays {
    int soon = 7;       ///< before a deadline
    int contract = 30;  ///< before the last contract ends: zero.contract_warn_days
};

/// "people", by name. Filter `categories` takes codes of [registration_kind] that are open on the
/// working day; `officer` takes names or numbers of staff.
[[nodiscard]] std::unique_ptr<ListSource> peopleList(SqlContext context, const Clock& clock);

/// "vacancies", the soonest to close first. Besides its columns the filter `open_on` takes a day:
/// those that take applicants on it.
[[nodiscard]] std::unique_ptr<ListSource> vacanciesList(SqlContext context);

/// "employers", by name.
[[nodiscard]] std::unique_ptr<ListSource> employersList(SqlContext context, const Clock& clock);

/// "referrals", newest first. `result` is a code of [referral_result], or "void", "overdue" when
/// the slip's day has passed, "none" while it is awaited. Besides its columns the filter
/// `unprinted` leaves those valid ones whose letter was never printed.
[[nodiscard]] std::unique_ptr<ListSource> referralsList(SqlContext context, const Clock& clock);

/// "hardship": recognitions of 就业困难人员, the soonest due first. Besides its columns the filter
/// `overdue` leaves those whose next step is late.
[[nodiscard]] std::unique_ptr<ListSource> hardshipList(SqlContext context, const Clock& clock);

/// "registrations" that nothing corrects, newest first, but those of hardship, which have a list of
/// their own. Besides its columns the filter `open` leaves those that hold on the working day ("1")
/// or ended ("0").
[[nodiscard]] std::unique_ptr<ListSource> registrationsList(SqlContext context, const Clock& clock);

/// "journal": every act, newest first; numbers of records, never their contents. Who may not read
/// the trail sees the own acts.
[[nodiscard]] std::unique_ptr<ListSource> journalList(SqlContext context);

/// "households" somebody belongs to, the soonest deadline first. `state` is a code of
/// [household_state]; `standing` is "overdue", "due_soon" or "later"; `finding` is
/// "relocated_idle" (易地搬迁, nobody of those who could works), "unreported" (without employment
/// and not in the procedure), "work_ends" (the last contract of a cleared or watched one ends
/// soon) or "test_gone" (in the procedure and no longer without employment).
[[nodiscard]] std::unique_ptr<ListSource> householdsList(SqlContext context, const Clock& clock,
                                                         const HouseholdListDays& days = {});

/// How many days ahead the worklist looks.
struct WorklistDays {
    int soon = 7;       ///< due soon
    int ahead = 30;     ///< recognitions, help plans, follow-ups: work.ahead_days
    int contract = 30;  ///< before the last contract of a household ends: zero.contract_warn_days
};

/// "worklist": everything somebody is to do, by due day, then by who waits longest. `kind` is a
/// WorkKind::code and stays what it is:
/// - contact, policy, guidance, referral, opportunity: owed by the service standard;
/// - contact_due: the day a contact or a guidance agreed on to hear of the person again;
/// - receipt: a slip that has not come back after its day;
/// - follow_up: whether a placed person still works there is to be asked;
/// - difficulty: 困难事项 somebody is to see to, who stands as in charge of the row;
/// - programme: the next step of somebody's plan in a programme, which may have no day; that the
///   result is to be recorded, since no step is open; or that a place is free for who comes next in
///   the queue; only a step with a day is ever late;
/// - onward: a department was asked to answer about a 转介 by a day that is over;
/// - recognition: 困难认定, `step` is the HardshipStepKind due, also of the re-check;
/// - help_step, help_contact: 分类帮扶, a plan's next step, `step` its [help_kind], or contact;
/// - household: 零就业家庭, `step` is the CourseDeadline; the person is the head, if there is one;
/// - work_ends: the last contract of a household that was brought into work ends;
/// - request_returned: what a second person sent back, on the day of that, until it is noted;
/// - employer_contact: 重点企业; finding: an error in the data of a person, which has no due day.
/// `state` is "overdue", "due_soon" within `soon` days, "later", or "wrong" of a finding; a public
/// notice of a household that has run out is "due_soon" without a due day. `waited` counts calendar
/// days from `waiting_since`, whether held or not. Rows on hold are there with the filter `hold` =
/// "held" alone, and with `hold_until` and `hold_reason`. `office` is a name, its filter a
/// number as well. Besides its columns the filter `group`
/// takes codes of [registration_kind] the person is registered as on the working day; `desk` takes
/// the number of one person: all rows of the person, of the members of the same household and of
/// the household itself, on hold or not.
[[nodiscard]] std::unique_ptr<ListSource> worklist(SqlContext context, const Clock& clock,
                                                   const WorklistDays& days = {});

}  // namespace zhiqiao
