// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/counter_script.h"

#include "core/storage/database_digest.h"
#include "tests/counter_acts/acts_suite.h"
#include "tests/storage/opening_office.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <cstdio>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// Refusals of a failing disk are what is tested here, not news.
struct QuietLog final : testing::Environment {
    void SetUp() override { QLoggingCategory::setFilterRules(u"zhiqiao.storage=false"_s); }
};
const auto* const kQuiet = testing::AddGlobalTestEnvironment(new QuietLog);

constexpr unsigned kSeed = 20221130;
const auto kName = u"office.db"_s;

struct MadeOffice {
    QByteArray database;
    QByteArray key;
};

/// Made in a plain file; its write-ahead log is gone when it is closed.
const MadeOffice& madeOffice() {
    static const MadeOffice made = [] {
        const QTemporaryDir folder(placeForFolders());
        auto target = taken(databaseTarget(folder.filePath(kName)));
        (void)taken(createOffice(target, newOffice(), OpenedOffice::sameDay()));
        return MadeOffice{bytesOf(target.path), bytesOf(target.keyFile)};
    }();
    return made;
}

Actor firstOfTheStaff(const OfficeStore& offices, OfficeId office) {
    return {taken(offices.staff()).front().id, office};
}

}  // namespace

OpenedOffice::OpenedOffice(std::unique_ptr<OfficeDatabase> office, Database* writer,
                           const Clock& clock)
    : office_(std::move(office)),
      writer_(writer),
      transactions_(office_->context(), clock),
      offices_(office_->context()),
      people_(office_->context()),
      vacancies_(office_->context()),
      referrals_(office_->context()),
      services_(office_->context()),
      households_(office_->context()),
      batches_(office_->context()) {}

const Clock& OpenedOffice::sameDay() {
    static const WorkingDayClock clock(kToday);
    return clock;
}

Result<std::unique_ptr<OpenedOffice>> OpenedOffice::open(const DatabaseTarget& target,
                                                         const Clock& clock) {
    auto office = openOffice(target, {.waitMs = 0});
    if (!office) return fail(office.error());
    auto writer = (*office)->connections().openForWriting();
    if (!writer) return fail(writer.error());
    std::unique_ptr<OpenedOffice> opened(new OpenedOffice(*std::move(office), *writer, clock));
    opened->actor_ = firstOfTheStaff(opened->offices_, opened->office_->office());
    return opened;
}

CaseworkPorts OpenedOffice::ports() {
    return {transactions_, people_,     vacancies_,    referrals_,       services_,
            offices_,      households_, loadedCodes(), loadedStandards()};
}

Result<QString> OpenedOffice::ask(const QString& sql) {
    auto rows = writer_->run({"test.ask", sql, false});
    if (!rows) return fail(rows.error());
    return rows->next() ? rows->text(0) : QString();
}

Result<OfficeState> OpenedOffice::state() {
    const auto digest = digestOf(*writer_, office_->vault());
    if (!digest) return fail(digest.error());
    const auto acts = ask(u"SELECT count(*) FROM journal WHERE outcome = 'done'"_s);
    if (!acts) return fail(acts.error());
    return OfficeState{digest->digest, acts->toLongLong()};
}

OperationId CounterScript::operation(int number) {
    while (int(operations_.size()) <= number) operations_.push_back(OperationId::make());
    return operations_[size_t(number)];
}

Result<> CounterScript::act(OpenedOffice& at, int number) {
    const auto ports = at.ports();
    const auto& actor = at.actor();
    const auto once = operation(number);
    const auto nothing = [](auto&&) {};
    if (number < 4) {
        const auto vacancy = ports.transactions.run(
            actor, {.name = "vacancy.add", .operation = once, .right = Right::VacancyWrite},
            [&](const Act& act) -> Result<Vacancy> {
                const auto employer = ports.vacancies.addEmployer(act, sampleEmployer(number), {});
                if (!employer) return fail(employer.error());
                return ports.vacancies.add(act, sampleVacancy(employer->id, number), {});
            });
        if (vacancy) vacancies_.push_back(vacancy->id);
        return vacancy.map(nothing);
    }
    if (number < 10) {
        const auto person =
            registerCase(ports, actor, once, true, graduateOf(actor.staff, number), kToday);
        if (person) persons_.push_back(person->person.id);
        return person.map(nothing);
    }
    if (number < 16)
        return recordService(ports, actor, once, guidanceDraft(persons_[size_t(number - 10)]),
                             kToday)
            .map(nothing);
    if (number < 22) {
        const auto which = size_t(number - 16);
        auto outcomes = recommendVacancies(ports, actor, once,
                                           {.person = persons_[which],
                                            .vacancies = {vacancies_[which % 4]},
                                            .told = u"01"_s,
                                            .fewerReason = u"99"_s},
                                           kToday);
        if (!outcomes) return fail(outcomes.error());
        auto& saved = outcomes->front().saved;
        if (saved) referrals_.push_back(saved->id);
        return saved.map(nothing);
    }
    if (number < 26) {
        const bool hired = number < 24;
        return recordReceipt(ports, actor, once,
                             {.referral = referrals_[size_t(number - 22)],
                              .result = hired ? u"03"_s : u"04"_s,
                              .receivedOn = kToday,
                              .startOn = hired ? std::optional(kToday.addDays(3)) : std::nullopt,
                              .wageFen = {},
                              .contractKind = {},
                              .corrects = {}},
                             kToday)
            .map(nothing);
    }
    return recordService(ports, actor, once, contactDraft(persons_[size_t(number - 26)]), kToday)
        .map(nothing);
}

OfficeFolder::OfficeFolder() : OfficeFolder(DiskFiles{{kName, madeOffice().database}}) {}

OfficeFolder::OfficeFolder(const DiskFiles& files) {
    for (auto file = files.cbegin(); file != files.cend(); ++file)
        writeBytes(folder_.filePath(file.key()), *file);
    writeBytes(target().keyFile, madeOffice().key);
}

DatabaseTarget OfficeFolder::target(const QString& vfs) const {
    return {.engine = Engine::Sqlite,
            .path = folder_.filePath(kName),
            .keywords = {},
            .keyFile = keyFileBeside(folder_.filePath(kName)),
            .title = {},
            .vfs = vfs};
}

DiskFiles OfficeFolder::files() const {
    DiskFiles files;
    for (const auto& end : {u""_s, u"-wal"_s, u"-journal"_s})
        if (QFile::exists(folder_.filePath(kName + end)))
            files[kName + end] = bytesOf(folder_.filePath(kName + end));
    return files;
}

QString placeForFolders() {
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath()) +
           u"/zhiqiao-faults-XXXXXX"_s;
}

unsigned saidSeed() {
    bool given = false;
    const auto asked = qEnvironmentVariable("ZHIQIAO_SEED").toUInt(&given);
    const auto seed = given ? asked : kSeed;
    std::printf("seed %u (ZHIQIAO_SEED sets another)\n", seed);
    std::fflush(stdout);
    return seed;
}

}  // namespace zhiqiao::test
