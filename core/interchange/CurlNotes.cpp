// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlNotes.h"

#include "core/base/VisibleText.h"
#include "core/secret/TokenRedaction.h"

using namespace Qt::StringLiterals;

namespace patlas::curl {

namespace {

constexpr int maxSentences = 30;
constexpr int maxNames = 12;
constexpr qsizetype maxShownLength = 80;

void addName(QStringList &names, const QString &name)
{
    if (names.size() <= maxNames && !names.contains(name))
        names.append(name);
}

QString joined(QStringList names)
{
    if (names.size() > maxNames) {
        names.resize(maxNames);
        names.append(u"…"_s);
    }
    return names.join(u", "_s);
}

} // namespace

QString shown(std::string_view bytes)
{
    // Redacted before it is cut, because half a token is not recognised.
    const std::string_view start = bytes.substr(0, 4096);
    QString text = redactTokens(QString::fromUtf8(start.data(), qsizetype(start.size()))).simplified();
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    if (text.size() > maxShownLength)
        text = text.left(maxShownLength) + u"…"_s;
    return text;
}

void Notes::add(const QString &sentence)
{
    if (m_sentences.contains(sentence))
        return;
    if (m_sentences.size() < maxSentences)
        m_sentences.append(sentence);
    else
        ++m_more;
}

QStringList Notes::take()
{
    if (!m_withoutCounterpart.isEmpty())
        add(tr("Left out, because Patlas has no equivalent: %1.").arg(joined(m_withoutCounterpart)));
    if (!m_unknown.isEmpty())
        add(tr("Left out, because curl has no such option: %1.").arg(joined(m_unknown)));
    if (m_more > 0)
        m_sentences.append(tr("There are more notes like these."));
    return std::exchange(m_sentences, {});
}

void Notes::insecure()
{
    add(tr("--insecure is ignored: certificates are always checked. You can set your own certificate "
           "authority in the environment."));
}

void Notes::follow()
{
    add(tr("--location is ignored: a redirect is shown, and followed only if you choose to."));
}

void Notes::proxy()
{
    add(tr("The proxy is ignored: it is set in the environment."));
}

void Notes::certificates()
{
    add(tr("Certificates, keys and TLS versions are ignored: they are set in the environment."));
}

void Notes::config()
{
    add(tr("Options and variables from elsewhere (--config, --variable, --expand-…) are not read."));
}

void Notes::netrc()
{
    add(tr("Passwords in .netrc are not read: choose a token."));
}

void Notes::withoutCounterpart(const QString &option)
{
    addName(m_withoutCounterpart, option);
}

void Notes::unknown(const QString &option)
{
    addName(m_unknown, option);
}

void Notes::valueMissing(const QString &option)
{
    add(tr("%1 is at the end and has no value.").arg(isolated(option)));
}

void Notes::moreCommands(int commands)
{
    if (commands > 0)
        add(tr("%n more curl command(s) follow.", nullptr, commands));
    else
        add(tr("More follows the command (a pipe, a file to read, another command). It was not read."));
}

void Notes::moreAddresses()
{
    add(tr("The command contains several addresses. This is the first."));
}

void Notes::otherEnvironment(const QString &origin, const QString &theirs, const QString &ours)
{
    add(tr("The command goes to %1, and so does the request, without any token of “%3”. %1 is your "
           "environment "
           "“%2”: choose it and paste the command again to send a token.")
            .arg(isolated(origin), isolated(theirs), isolated(ours)));
}

void Notes::otherAddress(const QString &origin, const QString &ours)
{
    add(tr("The command goes to %1, and so does the request, without any token of “%2”. Add an environment "
           "for "
           "%1 to send tokens there.")
            .arg(isolated(origin), isolated(ours)));
}

void Notes::openAddress(const QString &expression, const QString &ours)
{
    add(tr("%1 stands for an address. The request goes to “%2”.").arg(isolated(expression), isolated(ours)));
}

void Notes::freeRequest()
{
    add(tr("No operation of the API has this method and path, so it is a request of your own."));
}

void Notes::globbing()
{
    add(tr("curl reads {a,b} and [1-9] in an address as a list of addresses. This is the first of them."));
}

void Notes::toFill(const QString &parameter)
{
    add(tr("%1 in the path is a placeholder: enter a value for it under Parameters.")
            .arg(isolated(parameter)));
}

void Notes::typographicDash()
{
    add(tr("A long dash, which word processors write, was read as “-”."));
}

void Notes::typographicQuotes()
{
    add(tr("Curved quotation marks, which word processors write, were read as quotes."));
}

void Notes::methodCase(const QString &method)
{
    add(tr("The method is sent as it is written, %1. For services, %2 is another method.")
            .arg(isolated(method), isolated(method.toUpper())));
}

void Notes::unevaluated(const QString &expression)
{
    add(tr("%1 is not evaluated: it is in the request as written.").arg(isolated(expression)));
}

void Notes::tokenChosen(const QString &where, const QString &name)
{
    add(tr("%1: the value is your token “%2”, which is chosen.").arg(isolated(where), isolated(name)));
}

void Notes::tokenOfOtherEnvironment(const QString &where, const QString &name)
{
    add(tr("%1: the value is your token “%2”, which belongs to another environment. It was left out.")
            .arg(isolated(where), isolated(name)));
}

void Notes::tokenUnknown(const QString &where, const CredentialSlot *slot)
{
    const QString leftOut =
        tr("%1: the value was left out, because you have no such token.").arg(isolated(where));
    add(leftOut + QLatin1Char(' ')
        + (slot && !slot->isPersonal ? tr("Store it under Tokens, as a %1.").arg(isolated(slot->title))
                                     : tr("Store it with “Add existing token…”.")));
}

void Notes::credentialLeftOut(const QString &where)
{
    add(tr("%1: the value was left out. Credentials come from stored tokens only.").arg(isolated(where)));
}

void Notes::signatureKept(const QString &name)
{
    add(tr("%1 in the address signs this one request. It is sent, and not kept with the request: whoever has "
           "it "
           "may use the address.")
            .arg(isolated(name)));
}

void Notes::credentialIsPlaceholder(const QString &where, const QString &placeholder)
{
    add(tr("%1: %2 stands for a token. The one chosen here is sent.")
            .arg(isolated(where), isolated(placeholder)));
}

void Notes::masked()
{
    m_isMasked = true;
    add(tr("The address, a parameter, a header or the body contained something that looks like a token. It "
           "was replaced by dots."));
}

void Notes::headersFromFile(const QString &path)
{
    add(tr("Headers of the file %1 are not read.").arg(isolated(path)));
}

void Notes::headerMalformed(const QString &line)
{
    add(tr("“%1” is not a header: it has no colon.").arg(isolated(line)));
}

void Notes::headerIsOurs(const QString &name)
{
    add(tr("%1 is left out: Patlas sets it for each request.").arg(isolated(name)));
}

void Notes::headerOmitted(const QString &name)
{
    add(tr("%1 is not sent, as in the command.").arg(isolated(name)));
}

void Notes::bodyFromFile(const QString &path)
{
    add(tr("The body comes from the file %1, which is not read automatically. Paste its contents into Body.")
            .arg(isolated(path)));
}

void Notes::bodyNotText()
{
    add(tr("The body is not UTF-8 text, so it was left out."));
}

void Notes::sentAsJson()
{
    add(tr("curl would send the body as a web form, because the command has no Content-Type. Here it is sent "
           "as JSON, which the operation accepts."));
}

void Notes::formNotTaken(int parts)
{
    add(tr("The %n part(s) of the form are left out: only operations that take a form can send one.", nullptr,
           parts));
}

void Notes::partNotTaken(const QString &name)
{
    add(tr("The part “%1” is left out: the form of the operation has no part of that name.")
            .arg(isolated(name)));
}

void Notes::partMalformed(const QString &text)
{
    add(tr("“%1” is not a part of a form, which has a name. It is left out.").arg(isolated(text)));
}

void Notes::partTwice(const QString &name)
{
    add(tr("The part “%1” occurs more than once. The first is used.").arg(isolated(name)));
}

void Notes::partIsFile(const QString &name, const QString &path)
{
    add(tr("The part “%1” comes from the file %2, which is not read automatically. Paste its contents.")
            .arg(isolated(name), isolated(path)));
}

void Notes::partIsText(const QString &name)
{
    add(tr("The part “%1” is text in the command and a file in the operation: choose the file.")
            .arg(isolated(name)));
}

void Notes::partIsReadWhenSent(const QString &name, const QString &path)
{
    add(tr("The part “%1” is the file %2. It is read when you send the request.")
            .arg(isolated(name), isolated(path)));
}

void Notes::partDetail(const QString &name)
{
    add(tr("File name and headers of the part “%1” are set by Patlas.").arg(isolated(name)));
}

} // namespace patlas::curl
