// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/act_words.h"

#include <QCoreApplication>

namespace zhiqiao {

namespace {

struct ActWords {
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

constexpr struct {
    const char* name;
    const char* words;
} kWords[] = {
    {"person.register", QT_TRANSLATE_NOOP("ActWords", "registered the person")},
    {"import.people", QT_TRANSLATE_NOOP("ActWords", "imported the person from a file")},
    {"person.correct", QT_TRANSLATE_NOOP("ActWords", "corrected the facts")},
    {"person.view", QT_TRANSLATE_NOOP("ActWords", "looked at the file")},
    {"person.reveal", QT_TRANSLATE_NOOP("ActWords", "revealed a masked field")},
    {"person.edit_open", QT_TRANSLATE_NOOP("ActWords", "opened the facts for correction")},
    {"person.apart",
     QT_TRANSLATE_NOOP("ActWords", "decided that two records are different people")},
    {"person.compare", QT_TRANSLATE_NOOP("ActWords", "compared two records")},
    {"person.merge", QT_TRANSLATE_NOOP("ActWords", "merged two records")},
    {"person.unmerge", QT_TRANSLATE_NOOP("ActWords", "undid a merge of two records")},
    {"person.duplicates", QT_TRANSLATE_NOOP("ActWords", "looked for people registered twice")},
    {"person.copy", QT_TRANSLATE_NOOP("ActWords", "made a copy of the person's data")},
    {"person.seen_by", QT_TRANSLATE_NOOP("ActWords", "told the person who saw the data")},
    {"person.erase", QT_TRANSLATE_NOOP("ActWords", "erased the person's data")},
    {"consent.record", QT_TRANSLATE_NOOP("ActWords", "recorded what the person was told")},
    {"consent.withdraw", QT_TRANSLATE_NOOP("ActWords", "recorded a withdrawn consent")},
    {"registration.record", QT_TRANSLATE_NOOP("ActWords", "recorded a registration")},
    {"registration.print", QT_TRANSLATE_NOOP("ActWords", "printed the form of a registration")},
    {"registration.print_filed",
     QT_TRANSLATE_NOOP("ActWords", "printed the form of a registration")},
    {"hardship.apply", QT_TRANSLATE_NOOP("ActWords", "recorded an application for recognition")},
    {"hardship.step", QT_TRANSLATE_NOOP("ActWords", "recorded a step of a recognition")},
    {"hardship.print", QT_TRANSLATE_NOOP("ActWords", "printed the form of a recognition")},
    {"hardship.notice_print", QT_TRANSLATE_NOOP("ActWords", "printed a public notice")},
    {"hardship.exit", QT_TRANSLATE_NOOP("ActWords", "ended a recognition")},
    {"follow_up.record", QT_TRANSLATE_NOOP("ActWords", "recorded a follow-up")},
    {"follow_up.correct", QT_TRANSLATE_NOOP("ActWords", "corrected a follow-up")},
    {"follow_up.withdraw", QT_TRANSLATE_NOOP("ActWords", "took a follow-up back")},
    {"difficulty.open", QT_TRANSLATE_NOOP("ActWords", "opened a ticket of difficulty")},
    {"difficulty.hand", QT_TRANSLATE_NOOP("ActWords", "handed a ticket of difficulty on")},
    {"difficulty.close", QT_TRANSLATE_NOOP("ActWords", "closed a ticket of difficulty")},
    {"difficulty.reopen", QT_TRANSLATE_NOOP("ActWords", "opened a ticket of difficulty again")},
    {"difficulty.undo",
     QT_TRANSLATE_NOOP("ActWords", "took back what was done about a ticket of difficulty")},
    {"help.step_add", QT_TRANSLATE_NOOP("ActWords", "added a step to a help plan")},
    {"help.step_correct", QT_TRANSLATE_NOOP("ActWords", "corrected a step of a help plan")},
    {"help.result", QT_TRANSLATE_NOOP("ActWords", "recorded what became of a step of help")},
    {"help.hand", QT_TRANSLATE_NOOP("ActWords", "handed a help plan over")},
    {"help.interval", QT_TRANSLATE_NOOP("ActWords", "set how often the person is contacted")},
    {"help.print", QT_TRANSLATE_NOOP("ActWords", "printed a help plan")},
    {"paper.file", QT_TRANSLATE_NOOP("ActWords", "filed a paper")},
    {"paper.attach", QT_TRANSLATE_NOOP("ActWords", "made papers evidence of a recognition")},
    {"paper.withdraw", QT_TRANSLATE_NOOP("ActWords", "withdrew a paper")},
    {"paper.restore", QT_TRANSLATE_NOOP("ActWords", "took the withdrawal of a paper back")},
    {"paper.view", QT_TRANSLATE_NOOP("ActWords", "looked at papers")},
    {"paper.export", QT_TRANSLATE_NOOP("ActWords", "took papers out of the database")},
    {"finding.set_aside", QT_TRANSLATE_NOOP("ActWords", "set a finding aside")},
    {"finding.take_up", QT_TRANSLATE_NOOP("ActWords", "took a finding up again")},
    {"worklist.hold", QT_TRANSLATE_NOOP("ActWords", "put work on hold")},
    {"worklist.hold_end", QT_TRANSLATE_NOOP("ActWords", "ended a hold before its day")},
    {"worklist.hold_undo", QT_TRANSLATE_NOOP("ActWords", "took a hold back")},
    {"comparison.record",
     QT_TRANSLATE_NOOP("ActWords", "compared a file of another owner with the register")},
    {"comparison.view", QT_TRANSLATE_NOOP("ActWords", "looked at a comparison")},
    {"comparison.accept",
     QT_TRANSLATE_NOOP("ActWords", "took over what another owner's file says")},
    {"comparison.accept_all",
     QT_TRANSLATE_NOOP("ActWords", "began to take a whole comparison over")},
    {"comparison.return",
     QT_TRANSLATE_NOOP("ActWords", "took back what was taken over from another owner's file")},
    {"case.assign", QT_TRANSLATE_NOOP("ActWords", "gave people to a colleague")},
    {"case.assign_undo", QT_TRANSLATE_NOOP("ActWords", "took back who was given to a colleague")},
    {"case.load_view", QT_TRANSLATE_NOOP("ActWords", "looked at how much everybody has to do")},
    {"case.batch_view", QT_TRANSLATE_NOOP("ActWords", "looked at people given to a colleague")},
    {"case.rebuild", QT_TRANSLATE_NOOP("ActWords", "worked out anew what is owed")},
    {"wish.record", QT_TRANSLATE_NOOP("ActWords", "recorded the job wish")},
    {"service.record", QT_TRANSLATE_NOOP("ActWords", "recorded a service")},
    {"service.correct", QT_TRANSLATE_NOOP("ActWords", "corrected a service")},
    {"service.print", QT_TRANSLATE_NOOP("ActWords", "printed the form of a service")},
    {"service.print_filed", QT_TRANSLATE_NOOP("ActWords", "printed the form of a service")},
    {"service.withdraw", QT_TRANSLATE_NOOP("ActWords", "withdrew a service")},
    {"referral.create", QT_TRANSLATE_NOOP("ActWords", "recommended a vacancy")},
    {"referral.print", QT_TRANSLATE_NOOP("ActWords", "printed a referral letter")},
    {"referral.print_filed", QT_TRANSLATE_NOOP("ActWords", "printed a referral letter")},
    {"referral.void", QT_TRANSLATE_NOOP("ActWords", "made a referral void")},
    {"receipt.record", QT_TRANSLATE_NOOP("ActWords", "recorded a receipt")},
    {"household.view", QT_TRANSLATE_NOOP("ActWords", "looked at a household")},
    {"household.print", QT_TRANSLATE_NOOP("ActWords", "printed a household's form")},
    {"household.add", QT_TRANSLATE_NOOP("ActWords", "recorded a household")},
    {"household.join", QT_TRANSLATE_NOOP("ActWords", "added a member to a household")},
    {"household.leave", QT_TRANSLATE_NOOP("ActWords", "let a member leave a household")},
    {"household.declare", QT_TRANSLATE_NOOP("ActWords", "recorded a member's statement")},
    {"household.step", QT_TRANSLATE_NOOP("ActWords", "moved a household's state")},
    {"household.relocate", QT_TRANSLATE_NOOP("ActWords", "marked a household as relocated")},
    {"person.search", QT_TRANSLATE_NOOP("ActWords", "searched for people")},
    {"import.vacancies", QT_TRANSLATE_NOOP("ActWords", "imported vacancies from a file")},
    {"import.employers", QT_TRANSLATE_NOOP("ActWords", "imported employers from a file")},
    {"import.complete", QT_TRANSLATE_NOOP("ActWords", "finished an import")},
    {"import.undo", QT_TRANSLATE_NOOP("ActWords", "took an import back")},
    {"list.export", QT_TRANSLATE_NOOP("ActWords", "exported a list")},
    {"list.print", QT_TRANSLATE_NOOP("ActWords", "printed a list")},
    {"chart.export", QT_TRANSLATE_NOOP("ActWords", "exported a chart")},
    {"chart.print", QT_TRANSLATE_NOOP("ActWords", "printed a chart")},
    {"chart.persons", QT_TRANSLATE_NOOP("ActWords", "listed the people behind a figure")},
    {"day.summary", QT_TRANSLATE_NOOP("ActWords", "summed the day up")},
    {"export.set_limit", QT_TRANSLATE_NOOP("ActWords", "set the limit for exports")},
    {"approval.ask", QT_TRANSLATE_NOOP("ActWords", "asked a second person")},
    {"approval.approve", QT_TRANSLATE_NOOP("ActWords", "approved a request")},
    {"approval.return", QT_TRANSLATE_NOOP("ActWords", "returned a request")},
    {"approval.withdraw", QT_TRANSLATE_NOOP("ActWords", "took a request back")},
    {"user.sign_in", QT_TRANSLATE_NOOP("ActWords", "signed in")},
    {"user.list", QT_TRANSLATE_NOOP("ActWords", "looked at the users")},
    {"user.add", QT_TRANSLATE_NOOP("ActWords", "added a user")},
    {"user.reset_password", QT_TRANSLATE_NOOP("ActWords", "reset a password")},
    {"user.change_password", QT_TRANSLATE_NOOP("ActWords", "changed the own password")},
    {"user.disable", QT_TRANSLATE_NOOP("ActWords", "disabled a user")},
    {"user.unlock", QT_TRANSLATE_NOOP("ActWords", "unlocked a user")},
    {"user.lock", QT_TRANSLATE_NOOP("ActWords", "locked the window")},
    {"user.unlock_window", QT_TRANSLATE_NOOP("ActWords", "unlocked the window")},
    {"user.unlock_denied", QT_TRANSLATE_NOOP("ActWords", "failed to unlock the window")},
    {"staff.add", QT_TRANSLATE_NOOP("ActWords", "added a member of staff")},
    {"staff.end", QT_TRANSLATE_NOOP("ActWords", "ended a member of staff")},
    {"office.save", QT_TRANSLATE_NOOP("ActWords", "changed the office's facts")},
    {"calendar.save", QT_TRANSLATE_NOOP("ActWords", "set a local day")},
    {"calendar.remove", QT_TRANSLATE_NOOP("ActWords", "removed a local day")},
    {"calendar.import", QT_TRANSLATE_NOOP("ActWords", "read a holiday notice in")},
    {"calendar.undo", QT_TRANSLATE_NOOP("ActWords", "took a change of the calendar back")},
    {"office.create", QT_TRANSLATE_NOOP("ActWords", "set the office up")},
    {"setting.save", QT_TRANSLATE_NOOP("ActWords", "changed a setting")},
    {"clock.jump", QT_TRANSLATE_NOOP("ActWords", "noticed a jump of the clock")},
    {"audit.list", QT_TRANSLATE_NOOP("ActWords", "read the audit trail")},
    {"audit.verify", QT_TRANSLATE_NOOP("ActWords", "checked the audit trail")},
    {"audit.purge", QT_TRANSLATE_NOOP("ActWords", "purged the audit trail")},
    {"key.add", QT_TRANSLATE_NOOP("ActWords", "made a new key")},
    {"key.resealed", QT_TRANSLATE_NOOP("ActWords", "sealed the data with the new key")},
    {"recovery.renew", QT_TRANSLATE_NOOP("ActWords", "made new recovery codes")},
    {"user.recover", QT_TRANSLATE_NOOP("ActWords", "recovered an account with two codes")},
    {"database.backup_begin", QT_TRANSLATE_NOOP("ActWords", "began a backup")},
    {"database.backup", QT_TRANSLATE_NOOP("ActWords", "made a backup")},
    {"database.backup_failed", QT_TRANSLATE_NOOP("ActWords", "failed to make a backup")},
    {"database.backup_plan", QT_TRANSLATE_NOOP("ActWords", "changed the plan of backups")},
    {"database.drill", QT_TRANSLATE_NOOP("ActWords", "tried a backup out")},
    {"restore.attend", QT_TRANSLATE_NOOP("ActWords", "was present at a restore")},
    {"restore.audit_key", QT_TRANSLATE_NOOP("ActWords", "brought the key of the audit trail")},
    {"database.restore_denied", QT_TRANSLATE_NOOP("ActWords", "was refused a restore")},
    {"database.restore", QT_TRANSLATE_NOOP("ActWords", "restored a backup")},
    {"demo.day", QT_TRANSLATE_NOOP("ActWords", "made a day of the demo")},
    {"demo.case", QT_TRANSLATE_NOOP("ActWords", "made a case of the demo")},
    {"demo.employers", QT_TRANSLATE_NOOP("ActWords", "made employers of the demo")},
    {"demo.obligations", QT_TRANSLATE_NOOP("ActWords", "counted the demo's obligations")},
};

}  // namespace

QString textOfAct(const QString& name) {
    for (const auto& [known, words] : kWords)
        if (name == QLatin1String(known)) return ActWords::tr(words);
    return name;
}

QStringList knownActs() {
    QStringList names;
    for (const auto& known : kWords) names << QString::fromLatin1(known.name);
    return names;
}

}  // namespace zhiqiao
