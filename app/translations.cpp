// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "core/base/last_words.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct LastWords {
    Q_DECLARE_TR_FUNCTIONS(LastWords)
};

}  // namespace

void speak(QCoreApplication& application, const QString& language) {
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale(language));
    for (const auto& [name, folder] :
         {std::pair{u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{u"zhiqiao_"_s + language, u":/i18n"_s}}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name, folder)) QCoreApplication::installTranslator(translator);
    }
    setLastWords(
        LastWords::tr("The program cannot go on, perhaps for want of memory, and ends. All that it "
                      "said was saved is there; of what it was doing nothing was written."));
}

}  // namespace zhiqiao
