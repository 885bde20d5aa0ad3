// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_file.h"

#include "core/exchange/xlsx_sheet.h"

namespace zhiqiao {
namespace {

class XlsxFile final : public TableFile {
public:
    XlsxFile(std::unique_ptr<ZipArchive> archive, WorkbookParts parts, WorkbookTables tables,
             const TableLimits& limits)
        : archive_(std::move(archive)),
          parts_(std::move(parts)),
          tables_(std::move(tables)),
          limits_(limits) {}

    [[nodiscard]] const QStringList& sheets() const override { return parts_.sheetNames; }

    Result<> read(qsizetype sheet, const RowTaker& take) override {
        Q_ASSERT(sheet >= 0 && sheet < parts_.sheetParts.size());
        return readSheetRows(*archive_, parts_.sheetParts.at(sheet), tables_, limits_, take);
    }

private:
    std::unique_ptr<ZipArchive> archive_;
    WorkbookParts parts_;
    WorkbookTables tables_;
    TableLimits limits_;
};

}  // namespace

Result<std::unique_ptr<TableFile>> openXlsx(std::unique_ptr<ZipArchive> archive,
                                            const TableLimits& limits) {
    auto parts = readWorkbookParts(*archive, limits);
    if (!parts) return fail(parts.error());
    auto strings = readSharedStrings(*archive, parts->sharedStrings, limits);
    if (!strings) return fail(strings.error());
    auto styles = readDateStyles(*archive, parts->styles, limits);
    if (!styles) return fail(styles.error());
    WorkbookTables tables{std::move(*strings), std::move(*styles), parts->since1904};
    return std::make_unique<XlsxFile>(std::move(archive), std::move(*parts), std::move(tables),
                                      limits);
}

}  // namespace zhiqiao
