// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/accesses.h"
#include "core/casework/casework_ports.h"
#include "core/casework/consent.h"
#include "core/forms/form_page.h"

#include <QObject>

#include <functional>
#include <optional>

namespace zhiqiao::ui {

/// What stands about one text: the newest record of a person, an earlier one, or none yet.
struct NoticeLine {
    QString notice;  ///< Notice::id
    QString title;
    bool asksConsent = false;
    int shownToday = 0;                    ///< version; 0: the text is no longer in use
    std::optional<ConsentKind> kind = {};  ///< nothing: not told yet
    int version = 0;
    QDate on = {};
    NoticeWay way = NoticeWay::Paper;
    QString by = {};
    bool newest = true;
    bool operator==(const NoticeLine&) const = default;
};

/// Texts of the day in their order, then those no longer in use; under each its earlier records,
/// the newest first.
[[nodiscard]] std::vector<NoticeLine> noticeLines(const std::vector<Notice>& notices,
                                                  const std::vector<ConsentRecord>& records,
                                                  const std::vector<Staff>& staff, QDate today);

/// Who saw the data, and what stands under it on paper.
struct Accesses {
    PersonId person;
    std::vector<SeenAct> seen;
    FormFooter footer;
};

/// 个人信息权益: what one person was told and agreed to, and who saw the data.
class PersonRightsPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        ConsentStore& consents;
        const AccessLog& log;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        /// What the actor may do, for what is shown; acts ask anew. Left out: everything.
        std::function<bool(Right)> may = {};
    };

    explicit PersonRightsPresenter(const Needs& needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();
    [[nodiscard]] bool may(Right right) const { return !needs_.may || needs_.may(right); }
    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] const std::vector<NoticeLine>& lines() const { return lines_; }
    /// Nothing before lookUp().
    [[nodiscard]] const std::optional<Accesses>& accesses() const { return accesses_; }

    /// The version of the day was shown, and agreed to where it asks for that.
    void give(const QString& notice, NoticeWay way);
    void withdraw(const QString& notice, NoticeWay way);
    /// Who saw the data, at the person's own request: an act itself.
    void lookUp();

signals:
    void changed();
    void busyChanged(bool busy);
    void said(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    void record(decltype(&giveNotice) act, const QString& notice, NoticeWay way);
    void setBusy(bool busy);

    Needs needs_;
    std::optional<PersonId> person_;
    std::vector<NoticeLine> lines_;
    std::optional<Accesses> accesses_;
    bool busy_ = false;
    int question_ = 0;   // number of the newest read; older answers are stale
    int forgotten_ = 0;  // times; what was looked up before is not shown
};

}  // namespace zhiqiao::ui
