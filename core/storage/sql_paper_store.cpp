// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql_paper_store.h"

#include "core/base/text.h"
#include "core/security/office_store.h"
#include "core/storage/paper_pieces.h"
#include "core/storage/sql_cells.h"

#include <QCryptographicHash>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr Statement kAddPaper{"paper.add",
                              uR"(
    INSERT INTO paper (id, person_id, kind, hardship_id, registration_id, media, bytes, pages,
        hash_seal, hash_index, taken_on, channel, note_seal, kept, withdraw_reason, office_id,
        staff_id, operation_id, recorded_at)
    VALUES (:id, :person, :kind, :hardship, :registration, :media, :bytes, :pages, :hash,
        :hash_index, :taken_on, :channel, :note, 1, '', :office, :staff, :operation, :recorded))"};

#define ZHIQIAO_PAPER_COLUMNS                                                          \
    u"SELECT id, person_id, kind, hardship_id, registration_id, media, bytes, pages, " \
    u"hash_seal, taken_on, channel, note_seal, kept, withdrawn_on, withdrawn_by, "     \
    u"withdraw_reason, office_id, staff_id, recorded_at FROM paper "

constexpr Statement kPaper{"paper.find", ZHIQIAO_PAPER_COLUMNS u"WHERE id = :id"};
constexpr Statement kPapersOfPerson{
    "paper.of_person",
    ZHIQIAO_PAPER_COLUMNS u"WHERE person_id = :person ORDER BY id & 1099511627775"};

#undef ZHIQIAO_PAPER_COLUMNS

constexpr Statement kSamePaper{
    "paper.same", u"SELECT 1 FROM paper WHERE hash_index = :hash_index AND withdrawn_on IS NULL"};
constexpr Statement kWithdrawPaper{"paper.withdraw",
                                   uR"(
    UPDATE paper SET withdrawn_on = :on_day, withdrawn_by = :staff, withdraw_reason = :reason
    WHERE id = :id AND withdrawn_on IS NULL RETURNING id)"};
constexpr Statement kRestorePaper{"paper.restore",
                                  uR"(
    UPDATE paper SET withdrawn_on = NULL, withdrawn_by = NULL, withdraw_reason = ''
    WHERE id = :id AND withdrawn_on IS NOT NULL AND kept = 1 RETURNING id)"};
constexpr Statement kAttachPaper{"paper.attach",
                                 uR"(
    UPDATE paper SET hardship_id = :hardship
    WHERE person_id = :person AND kind = :kind AND hardship_id IS NULL
        AND registration_id IS NULL AND withdrawn_on IS NULL)"};
constexpr Statement kToDrop{"paper.to_drop",
                            uR"(
    SELECT id FROM paper WHERE office_id = :office AND withdrawn_on < :before AND kept = 1)"};
constexpr Statement kDropPaper{"paper.drop",
                               u"UPDATE paper SET kept = 0, hash_index = NULL WHERE id = :id"};

/// Of this person's: the same paper in two people's files tells nothing.
QByteArray indexOf(const Vault& vault, PersonId person, const QByteArray& sha256) {
    return vault.blindIndex(
        "paper.hash", u"%1:%2"_s.arg(person.value()).arg(QString::fromLatin1(sha256.toHex())));
}

std::optional<PaperWithdrawal> withdrawalAt(const Rows& rows, int column) {
    const auto on = rows.optionalDay(column);
    if (!on) return std::nullopt;
    return PaperWithdrawal{*on, StaffId(rows.id(column + 1)), rows.text(column + 2)};
}

Result<Paper> paperAt(const Vault& vault, const Rows& rows) {
    const PaperId id(rows.id(0));
    CellOpener open(vault, "paper", id.value());
    const auto hash = open("hash", rows.bytes(8));
    const auto note = open("note", rows.bytes(11));
    if (open.error()) return fail(*open.error());
    return Paper{.id = id,
                 .facts = {.person = PersonId(rows.id(1)),
                           .kind = rows.text(2),
                           .hardship = optionalIdAt<HardshipId>(rows, 3),
                           .registration = optionalIdAt<RegistrationId>(rows, 4),
                           .takenOn = rows.day(9),
                           .channel = rows.text(10),
                           .note = note},
                 .sheet = {.media = paperMediaOf(rows.text(5)).value_or(PaperMedia::Pdf),
                           .bytes = rows.id(6),
                           .pages = rows.number(7),
                           .sha256 = QByteArray::fromHex(hash.toLatin1())},
                 .withdrawn = withdrawalAt(rows, 13),
                 .kept = rows.number(12) == 1,
                 .recorded = stampAt(rows, 16)};
}

Result<std::vector<Paper>> papersOf(Database& database, const Vault& vault,
                                    const Statement& statement, const QVariantMap& binds) {
    auto rows = database.run(statement, binds);
    if (!rows) return fail(rows.error());
    std::vector<Paper> found;
    while (rows->next()) {
        auto paper = paperAt(vault, *rows);
        if (!paper) return fail(paper.error());
        found.push_back(*std::move(paper));
    }
    return found;
}

Result<bool> isThere(Database& database, const QByteArray& index) {
    auto rows = database.run(kSamePaper, {{u"hash_index"_s, bound(index)}});
    if (!rows) return fail(rows.error());
    return rows->next();
}

}  // namespace

Result<Paper> SqlPaperStore::add(const Act& act, const PaperFacts& facts, const PaperSheet& sheet,
                                 const QByteArray& content) {
    auto connection = context_.connections.here();
    if (!connection) return fail(connection.error());
    auto& database = **connection;
    if (auto locked = lockPerson(database, facts.person.value()); !locked)
        return fail(locked.error());
    const auto index = indexOf(context_.vault, facts.person, sheet.sha256);
    const auto same = isThere(database, index);
    if (!same) return fail(same.error());
    if (*same) return fail(sameContent());
    const auto id = takeRecordIds(database, act.office());
    if (!id) return fail(id.error());
    const auto& vault = context_.vault;
    const auto hash = QString::fromLatin1(sheet.sha256.toHex());
    QVariantMap binds{{u"id"_s, *id},
                      {u"person"_s, facts.person.value()},
                      {u"kind"_s, facts.kind},
                      {u"hardship"_s, boundId(facts.hardship)},
                      {u"registration"_s, boundId(facts.registration)},
                      {u"media"_s, toQString(codeOf(sheet.media))},
                      {u"bytes"_s, sheet.bytes},
                      {u"pages"_s, sheet.pages},
                      {u"hash"_s, sealedCell(vault, {"paper", "hash", *id}, hash)},
                      {u"hash_index"_s, bound(index)},
                      {u"taken_on"_s, bound(facts.takenOn)},
                      {u"channel"_s, facts.channel},
                      {u"note"_s, sealedCell(vault, {"paper", "note", *id}, facts.note)}};
    bindAct(binds, act);
    binds[u"operation"_s] = act.operation().row(*id).text();
    if (auto added = database.run(kAddPaper, binds); !added)
        return fail(constraintAs(added.error(), recordNotFound()));
    if (auto kept = keepPieces(context_, database, act.office(), *id, content); !kept)
        return fail(kept.error());
    return find(PaperId(*id));
}

Result<Paper> SqlPaperStore::find(PaperId id) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto found = papersOf(**database, context_.vault, kPaper, {{u"id"_s, id.value()}});
    if (!found) return fail(found.error());
    if (found->empty()) return fail(recordNotFound());
    return std::move(found->front());
}

Result<std::vector<Paper>> SqlPaperStore::ofPerson(PersonId person) const {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    return papersOf(**database, context_.vault, kPapersOfPerson, {{u"person"_s, person.value()}});
}

Result<QByteArray> SqlPaperStore::content(PaperId id) const {
    const auto paper = find(id);
    if (!paper) return fail(paper.error());
    if (!paper->kept) return fail(contentDropped());
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    auto content = piecesOf(context_.vault, **database, id.value());
    if (!content) return content;
    if (QCryptographicHash::hash(*content, QCryptographicHash::Sha256) != paper->sheet.sha256)
        return fail(contentDamaged(u"paper %1, hash"_s.arg(id.value())));
    return content;
}

Result<Paper> SqlPaperStore::withdraw(const Act& act, PaperId id, const QString& reason) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    {
        auto done = (*database)->run(kWithdrawPaper, {{u"id"_s, id.value()},
                                                      {u"on_day"_s, bound(act.today())},
                                                      {u"staff"_s, act.staff().value()},
                                                      {u"reason"_s, reason}});
        if (!done) return fail(done.error());
        if (!done->next()) {
            const auto there = find(id);
            return fail(there ? withdrawnAlready() : there.error());
        }
    }
    return find(id);
}

Result<Paper> SqlPaperStore::restore(const Act&, PaperId id) {
    const auto paper = find(id);
    if (!paper) return paper;
    if (!paper->withdrawn) return fail(notWithdrawn());
    if (!paper->kept) return fail(contentDropped());
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    const auto same =
        isThere(**database, indexOf(context_.vault, paper->facts.person, paper->sheet.sha256));
    if (!same) return fail(same.error());
    if (*same) return fail(sameContent());
    if (auto done = (*database)->run(kRestorePaper, {{u"id"_s, id.value()}}); !done)
        return fail(constraintAs(done.error(), sameContent()));
    return find(id);
}

Result<int> SqlPaperStore::attach(const Act&, PersonId person, HardshipId hardship,
                                  const QStringList& kinds) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    int attached = 0;
    for (const auto& kind : kinds) {
        auto done = (*database)->run(
            kAttachPaper,
            {{u"hardship"_s, hardship.value()}, {u"person"_s, person.value()}, {u"kind"_s, kind}});
        if (!done) return fail(constraintAs(done.error(), recordNotFound()));
        attached += int(done->rowsChanged());
    }
    return attached;
}

Result<int> SqlPaperStore::dropWithdrawn(const Act& act, QDate before) {
    auto database = context_.connections.here();
    if (!database) return fail(database.error());
    std::vector<qint64> ids;
    {
        auto rows = (*database)->run(
            kToDrop, {{u"office"_s, act.office().value()}, {u"before"_s, bound(before)}});
        if (!rows) return fail(rows.error());
        while (rows->next()) ids.push_back(rows->id(0));
    }
    for (const auto id : ids) {
        if (auto gone = dropPieces(**database, id); !gone) return fail(gone.error());
        if (auto done = (*database)->run(kDropPaper, {{u"id"_s, id}}); !done)
            return fail(done.error());
    }
    return int(ids.size());
}

}  // namespace zhiqiao
