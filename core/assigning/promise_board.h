// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/assigning/case_load_list.h"
#include "core/codes/codes.h"

namespace zhiqiao {

/// Whose promises will break: rows of the worklist that have a due day, and what is waited for.
struct PromiseCounts {
    int overdue = 0;   ///< not on hold, the day has passed
    int thisWeek = 0;  ///< not on hold, due from today to the end of the week asked
    int held = 0;      ///< on hold, whatever the day
    int slipsOut = 0;  ///< letters whose slip may still come back in time
    std::optional<QDate> nextDue = {};  ///< the first day on which one of this week's breaks
    bool operator==(const PromiseCounts&) const = default;
};

/// Port: the promises of an office by who is in charge; nothing stands for nobody. Letters count
/// for who is in charge of the person, with the office that keeps her.
class PromiseBoardStore {
public:
    virtual ~PromiseBoardStore() = default;
    using ByOfficer = std::vector<std::pair<std::optional<StaffId>, PromiseCounts>>;
    /// `weekEnd` is the last day of the week.
    virtual Result<ByOfficer> counts(OfficeId office, QDate today, QDate weekEnd) const = 0;
};

/// What a supervisor can do about it.
enum class BoardAdvice { Nothing, Assign, EvenOut, CallToday, Remind, LookAtHolds, ChaseSlips };
[[nodiscard]] std::string_view codeOf(BoardAdvice advice);  ///< "nothing", "assign" …
[[nodiscard]] QString textOf(BoardAdvice advice);           ///< translated

struct PromiseLine {
    std::optional<StaffId> officer;  ///< nothing: nobody is in charge
    QString name;
    PromiseCounts counts;
    bool overloaded = false;  ///< carries more than the mean load and the tolerance around it
    bool operator==(const PromiseLine&) const = default;
};
/// The first that applies: nobody's rows are given to somebody; who is late and carries too much
/// gives some away; who is late is called today; who will be late is reminded; then what is on hold
/// is looked at, and slips are asked for. No day is ever moved.
[[nodiscard]] BoardAdvice adviceFor(const PromiseLine& line);

struct PromiseBoardPorts {
    const PromiseBoardStore& store;
    CaseLoadPorts loads;
    const Codes& codes;
};
/// The last day of what breaks this week: work.week_workdays working days from today on.
[[nodiscard]] QDate weekEndFrom(QDate today, const Codes& codes);

/// Everybody who has such rows or may serve people, the most overdue first; nobody's come last.
/// Errors: those of the database.
Result<std::vector<PromiseLine>> promiseBoard(const PromiseBoardPorts& ports);

/// The rows of the worklist, or of the referrals, behind one number of a line: as many as it says.
/// `number` is "overdue", "this_week", "held" or "slips_out".
[[nodiscard]] QMap<QString, QString> behindNumber(const std::optional<StaffId>& officer,
                                                  const QString& number, OfficeId office,
                                                  QDate today, QDate weekEnd);

/// "promises": the board as a list; a record's number is that of the member of staff, 0 stands for
/// nobody. Sorted by any column. The ports outlive the list; any lane may ask.
class PromiseBoardList final : public ListSource {
public:
    explicit PromiseBoardList(const PromiseBoardPorts& ports) : ports_(ports) {}

    [[nodiscard]] QString key() const override { return QStringLiteral("promises"); }
    [[nodiscard]] std::vector<ListColumn> columns() const override;
    Result<ListPage> page(const ListQuery& query) const override;
    Result<qint64> count(const ListQuery& query, qint64 atMost) const override;

private:
    [[nodiscard]] Result<std::vector<PromiseLine>> asked(const ListQuery& query) const;

    PromiseBoardPorts ports_;
};

}  // namespace zhiqiao
