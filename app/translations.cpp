// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace zhiqiao {

using namespace Qt::StringLiterals;

void installChinese(QCoreApplication& application) {
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    for (const auto& [name, folder] :
         {std::pair{u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
          std::pair{u"zhiqiao_zh_CN"_s, u":/i18n"_s}}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name, folder)) QCoreApplication::installTranslator(translator);
    }
}

}  // namespace zhiqiao
