// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/casework/notices.h"
#include "core/people/person.h"
#include "core/security/transactions.h"

namespace zhiqiao {

using ConsentId = Id<struct ConsentTag>;

/// Told; told and agreed; agreed no longer.
enum class ConsentKind { Notice, Consent, Withdrawal };
[[nodiscard]] std::string_view codeOf(ConsentKind kind);  ///< notice, consent, withdrawal
[[nodiscard]] QString textOf(ConsentKind kind);           ///< translated

/// How the text reached the person.
enum class NoticeWay { Paper, Aloud, Screen };
[[nodiscard]] std::string_view codeOf(NoticeWay way);  ///< paper, aloud, screen
[[nodiscard]] QString textOf(NoticeWay way);           ///< translated
[[nodiscard]] std::optional<NoticeWay> noticeWayOf(QStringView code);

struct ConsentDraft {
    PersonId person;
    QString notice;  ///< Notice::id
    int version = 1;
    QString digest;  ///< digestOf() the text that was shown
    ConsentKind kind = ConsentKind::Notice;
    NoticeWay way = NoticeWay::Paper;
    QDate on;
    bool operator==(const ConsentDraft&) const = default;
};

struct ConsentRecord {
    ConsentId id;
    ConsentDraft facts;
    Stamp recorded;
    bool operator==(const ConsentRecord&) const = default;
};

/// Port: what people were told and said to it. Nothing is ever changed.
class ConsentStore {
public:
    virtual ~ConsentStore() = default;
    /// Errors: record.not_found.
    virtual Result<ConsentRecord> add(const Act& act, const ConsentDraft& draft) = 0;
    /// As saved, the oldest first.
    virtual Result<std::vector<ConsentRecord>> ofPerson(PersonId person) const = 0;
};

/// The newest record about each notice that is not a withdrawal.
[[nodiscard]] std::vector<ConsentRecord> standingConsents(const std::vector<ConsentRecord>& all);

struct ConsentPorts {
    Transactions& transactions;
    ConsentStore& consents;
    const std::vector<Notice>& notices;
};

/// The person was shown the version of the day, and agreed where it asks for that.
/// Errors: notice.unknown (Invalid); right.denied; record.not_found.
Result<ConsentRecord> giveNotice(const ConsentPorts& ports, const Actor& actor,
                                 const OperationId& operation, PersonId person,
                                 const QString& notice, NoticeWay way, QDate today);
/// Errors: consent.not_given (Conflict) when no consent to this notice stands; right.denied.
Result<ConsentRecord> withdrawConsent(const ConsentPorts& ports, const Actor& actor,
                                      const OperationId& operation, PersonId person,
                                      const QString& notice, NoticeWay way, QDate today);

}  // namespace zhiqiao
