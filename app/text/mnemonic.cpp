#include "app/text/mnemonic.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace toscale::text {

QString withoutMnemonic(const QString& text)
{
    static const QRegularExpression behind(u"\\s*\\(&\\w\\)"_s);
    static const QRegularExpression dots(u"\\s*(…|\\.\\.\\.)$"_s);
    static const QRegularExpression mnemonic(u"&(.)"_s);
    return QString(text).remove(behind).replace(mnemonic, u"\\1"_s).remove(dots);
}

} // namespace toscale::text
