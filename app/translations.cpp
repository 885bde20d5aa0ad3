// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

void speak(QCoreApplication& application, const QString& language) {
    qDeleteAll(application.findChildren<QTranslator*>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(QLocale(language));
    for (const auto& [name, folder] :
         {std::pair{u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{u"zhiqiao_"_s + language, u":/i18n"_s}}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name, folder)) QCoreApplication::installTranslator(translator);
    }
}

}  // namespace zhiqiao
