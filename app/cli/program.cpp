// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/sign_in.h"

#include <QCoreApplication>

#include <unistd.h>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct CliProgram {
    Q_DECLARE_TR_FUNCTIONS(CliProgram)
};

Error passwordDue() {
    return {.kind = Error::Kind::Denied,
            .code = "auth.must_change",
            .message = CliProgram::tr("Your password has to be changed first."),
            .hint = CliProgram::tr("zhiqiao-cli user password")};
}

}  // namespace

Result<qint64> numberOf(const std::string& typed) {
    bool isNumber = false;
    const auto number = text(typed).toLongLong(&isNumber);
    if (isNumber && number > 0 && number < kIdLimit) return number;
    return fail(
        {.kind = Error::Kind::Invalid,
         .code = "usage.bad_number",
         .message = CliProgram::tr("This is not a record number."),
         .hint = CliProgram::tr("Record numbers are whole numbers, as the lists print them.")});
}

Result<QDate> dayTyped(const std::string& typed) {
    const auto day = QDate::fromString(text(typed), Qt::ISODate);
    if (day.isValid()) return day;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.bad_day",
                 .message = CliProgram::tr("\"%1\" is not a day.").arg(text(typed)),
                 .hint = CliProgram::tr("Write days as 2022-11-30.")});
}

Result<Money> moneyTyped(const std::string& typed) {
    if (const auto amount = Money::fromYuanText(text(typed))) return *amount;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.bad_amount",
                 .message = CliProgram::tr("\"%1\" is not an amount.").arg(text(typed)),
                 .hint = CliProgram::tr("Write amounts in yuan: 3200.00.")});
}

bool isPdf(const QString& path) { return path.endsWith(u".pdf"_s, Qt::CaseInsensitive); }

Error notPdf() {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.not_pdf",
            .message = CliProgram::tr("Papers are written as PDF."),
            .hint = CliProgram::tr("Let the name after --out end in .pdf.")};
}

QString listed(const QStringList& words) {
    return CliProgram::tr("Possible: %1.").arg(words.join(u", "_s));
}

Result<QString> codeTyped(const CodeBook& lists, const QString& list, const std::string& typed) {
    if (const auto* item = lists.match(list, text(typed))) return item->code;
    constexpr size_t kShort = 16;
    QStringList possible;
    if (const auto& items = lists.items(list); items.size() <= kShort)
        for (const auto& item : items) possible << item.code + u' ' + item.name;
    else
        for (const auto* item : lists.candidates(list, text(typed)))
            possible << item->code + u' ' + item->name;
    return fail({.kind = Error::Kind::Invalid,
                 .code = "usage.unknown_code",
                 .message = CliProgram::tr("\"%1\" is not in the list %2.").arg(text(typed), list),
                 .hint = possible.isEmpty() ? CliProgram::tr("Type a code or a term of the list.")
                                            : listed(possible)});
}

Result<DatabaseTarget> Program::target() const { return databaseTarget(text(db)); }

Result<std::optional<QDate>> Program::askedDay() const {
    if (today.empty()) return std::optional<QDate>();
    const auto day = dayTyped(today);
    if (!day) return fail(day.error());
    return std::optional(*day);
}

Result<OfficeSession*> Program::session() {
    if (session_) return session_.get();
    const auto where = target();
    if (!where) return zhiqiao::fail(where.error());
    const auto day = askedDay();
    if (!day) return zhiqiao::fail(day.error());
    const SignInRequest request{.user = text(user), .mayAsk = isatty(STDIN_FILENO) != 0};
    auto opened = openOffice(*where);
    if (!opened && opened.error().code == "auth.password_needed") {
        auto credentials = credentialsFor(request);
        if (!credentials) return zhiqiao::fail(credentials.error());
        opened = openOffice(*where, {.credentials = *std::move(credentials)});
    }
    if (!opened) return zhiqiao::fail(opened.error());
    if (auto writer = (*opened)->connections().openForWriting(); !writer)
        return zhiqiao::fail(writer.error());
    auto begun = OfficeSession::begin(*std::move(opened), *day);
    if (!begun) return zhiqiao::fail(begun.error());
    const auto actor = signIn(**begun, request);
    if (!actor) return zhiqiao::fail(actor.error());
    if (auto days = (*begun)->readLocalDays(); !days) return zhiqiao::fail(days.error());
    if (auto terms = (*begun)->readOwnTerms(); !terms) return zhiqiao::fail(terms.error());
    session_ = *std::move(begun);
    session_->setActor(*actor);
    const auto standing = session_->users.standing(actor->staff);
    if (!standing) {
        session_.reset();
        return zhiqiao::fail(standing.error());
    }
    session_->showListsTo(*standing);
    if (auto noted = session_->noteSignIn(); !noted) {
        session_.reset();
        return zhiqiao::fail(noted.error());
    }
    if (session_->facts().demo && request.asDemo())
        output().note(CliProgram::tr("Demo office: signed in as demo with all business roles."));
    if (!withPasswordDue) {
        const auto due = session_->passwordDue();
        if (!due || *due) {
            session_.reset();
            return zhiqiao::fail(due ? passwordDue() : due.error());
        }
    }
    if (const auto older = session_->setBack(); older && *older)
        output().note(
            CliProgram::tr("This database is older than its audit trail: %1 records were signed, "
                           "%2 are there. Ask the auditor.")
                .arg((*older)->anchored)
                .arg((*older)->head));
    takeBackUnfinishedImports();
    return session_.get();
}

Result<Actor> Program::actorFor(OfficeSession& session, Right right,
                                std::optional<StaffId> besides) const {
    auto actor = session.actor();
    if (!actor || !session.facts().demo || !SignInRequest{.user = text(user)}.asDemo())
        return actor;
    const auto users = session.users.users();
    if (!users) return zhiqiao::fail(users.error());
    const auto has = [&](const UserAccount& one) {
        return one.staff != besides && !one.disabled && reach(one.grants, right).has_value();
    };
    if (std::ranges::any_of(
            *users, [&](const UserAccount& one) { return one.staff == actor->staff && has(one); }))
        return actor;
    const auto other = std::ranges::find_if(*users, has);
    if (other == users->end()) return actor;
    output().note(CliProgram::tr("Demo office: acting as %1 for this.").arg(other->login));
    return actorOf(*other);
}

void Program::takeBackUnfinishedImports() {
    const auto actor = session_->actor();
    if (!actor) return;
    const auto undone = session_->takeBackUnfinishedImports(*actor);
    if (!undone)
        output().note(undone.error().message + u' ' + undone.error().hint);
    else if (*undone > 0)
        output().note(CliProgram::tr(
            "%n import(s) that ended half-way were taken back. Import the file again.", nullptr,
            *undone));
}

Exit Program::withSession(const std::function<Exit(OfficeSession&)>& work) {
    auto opened = session();
    if (!opened) return output().fail(opened.error());
    const auto exit = work(**opened);
    if (session_ && !session_->facts().demo)
        if (const auto anchored = session_->anchorNow(); !anchored)
            output().note(anchored.error().message + u' ' + anchored.error().hint);
    return exit;
}

Exit printPage(const Output& output, const ListSource& list, const ListQuery& query) {
    const auto page = list.page(query);
    if (!page) return output.fail(page.error());
    constexpr qint64 kCountAtMost = 1'000'000;
    const auto total = list.count(query, kCountAtMost);
    if (!total) return output.fail(total.error());
    QJsonArray rows;
    for (const auto& row : page->rows) rows.append(rowJson(list, row));
    output.rows(rows, *total < kCountAtMost ? std::optional(*total) : std::nullopt, page->next);
    return Done;
}

}  // namespace zhiqiao::cli
