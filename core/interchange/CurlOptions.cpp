// SPDX-FileCopyrightText: Patlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/CurlOptions.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace patlas::curl {

namespace {

// Every option of curl 7.88 and later ones; whether an option takes a value decides how the rest is read.
constexpr Option options[]{
    Option{"abstract-unix-socket", '\0', true, Meaning::NoCounterpart},
    Option{"alpn", '\0', false, Meaning::NoCounterpart},
    Option{"alt-svc", '\0', true, Meaning::NoCounterpart},
    Option{"anyauth", '\0', false, Meaning::NoCounterpart},
    Option{"append", 'a', false, Meaning::NoCounterpart},
    Option{"aws-sigv4", '\0', true, Meaning::NoCounterpart},
    Option{"basic", '\0', false, Meaning::Harmless},
    Option{"buffer", '\0', false, Meaning::Harmless},
    Option{"ca-native", '\0', false, Meaning::NoCounterpart},
    Option{"cacert", '\0', true, Meaning::Certificates},
    Option{"capath", '\0', true, Meaning::Certificates},
    Option{"cert", 'E', true, Meaning::Certificates},
    Option{"cert-status", '\0', false, Meaning::NoCounterpart},
    Option{"cert-type", '\0', true, Meaning::Certificates},
    Option{"ciphers", '\0', true, Meaning::Certificates},
    Option{"clobber", '\0', false, Meaning::Harmless},
    Option{"compressed", '\0', false, Meaning::Harmless},
    Option{"compressed-ssh", '\0', false, Meaning::NoCounterpart},
    Option{"config", 'K', true, Meaning::Config},
    Option{"connect-timeout", '\0', true, Meaning::ConnectTimeout},
    Option{"connect-to", '\0', true, Meaning::NoCounterpart},
    Option{"continue-at", 'C', true, Meaning::NoCounterpart},
    Option{"cookie", 'b', true, Meaning::Cookie},
    Option{"cookie-jar", 'c', true, Meaning::NoCounterpart},
    Option{"create-dirs", '\0', false, Meaning::Harmless},
    Option{"create-file-mode", '\0', true, Meaning::Harmless},
    Option{"crlf", '\0', false, Meaning::NoCounterpart},
    Option{"crlfile", '\0', true, Meaning::Certificates},
    Option{"curves", '\0', true, Meaning::NoCounterpart},
    Option{"data", 'd', true, Meaning::Data},
    Option{"data-ascii", '\0', true, Meaning::Data},
    Option{"data-binary", '\0', true, Meaning::Data},
    Option{"data-raw", '\0', true, Meaning::DataRaw},
    Option{"data-urlencode", '\0', true, Meaning::DataUrlencode},
    Option{"delegation", '\0', true, Meaning::NoCounterpart},
    Option{"digest", '\0', false, Meaning::NoCounterpart},
    Option{"disable", 'q', false, Meaning::Harmless},
    Option{"disable-eprt", '\0', false, Meaning::NoCounterpart},
    Option{"disable-epsv", '\0', false, Meaning::NoCounterpart},
    Option{"disallow-username-in-url", '\0', false, Meaning::NoCounterpart},
    Option{"dns-interface", '\0', true, Meaning::NoCounterpart},
    Option{"dns-ipv4-addr", '\0', true, Meaning::NoCounterpart},
    Option{"dns-ipv6-addr", '\0', true, Meaning::NoCounterpart},
    Option{"dns-servers", '\0', true, Meaning::NoCounterpart},
    Option{"doh-cert-status", '\0', false, Meaning::NoCounterpart},
    Option{"doh-insecure", '\0', false, Meaning::NoCounterpart},
    Option{"doh-url", '\0', true, Meaning::NoCounterpart},
    Option{"dump-ca-embed", '\0', false, Meaning::NoCounterpart},
    Option{"dump-header", 'D', true, Meaning::Harmless},
    Option{"ech", '\0', true, Meaning::NoCounterpart},
    Option{"egd-file", '\0', true, Meaning::NoCounterpart},
    Option{"engine", '\0', true, Meaning::Certificates},
    Option{"etag-compare", '\0', true, Meaning::NoCounterpart},
    Option{"etag-save", '\0', true, Meaning::NoCounterpart},
    Option{"expand-data", '\0', true, Meaning::Config},
    Option{"expand-header", '\0', true, Meaning::Config},
    Option{"expand-url", '\0', true, Meaning::Config},
    Option{"expect100-timeout", '\0', true, Meaning::NoCounterpart},
    Option{"fail", 'f', false, Meaning::Harmless},
    Option{"fail-early", '\0', false, Meaning::Harmless},
    Option{"fail-with-body", '\0', false, Meaning::Harmless},
    Option{"false-start", '\0', false, Meaning::NoCounterpart},
    Option{"follow", '\0', false, Meaning::Follow},
    Option{"form", 'F', true, Meaning::Form},
    Option{"form-escape", '\0', false, Meaning::NoCounterpart},
    Option{"form-string", '\0', true, Meaning::FormString},
    Option{"ftp-account", '\0', true, Meaning::NoCounterpart},
    Option{"ftp-alternative-to-user", '\0', true, Meaning::NoCounterpart},
    Option{"ftp-create-dirs", '\0', false, Meaning::NoCounterpart},
    Option{"ftp-method", '\0', true, Meaning::NoCounterpart},
    Option{"ftp-pasv", '\0', false, Meaning::NoCounterpart},
    Option{"ftp-port", 'P', true, Meaning::NoCounterpart},
    Option{"ftp-pret", '\0', false, Meaning::NoCounterpart},
    Option{"ftp-skip-pasv-ip", '\0', false, Meaning::NoCounterpart},
    Option{"ftp-ssl-ccc", '\0', false, Meaning::NoCounterpart},
    Option{"ftp-ssl-ccc-mode", '\0', true, Meaning::NoCounterpart},
    Option{"ftp-ssl-control", '\0', false, Meaning::NoCounterpart},
    Option{"get", 'G', false, Meaning::Get},
    Option{"globoff", 'g', false, Meaning::GlobOff},
    Option{"happy-eyeballs-timeout-ms", '\0', true, Meaning::NoCounterpart},
    Option{"haproxy-clientip", '\0', true, Meaning::NoCounterpart},
    Option{"haproxy-protocol", '\0', false, Meaning::Proxy},
    Option{"head", 'I', false, Meaning::Head},
    Option{"header", 'H', true, Meaning::Header},
    Option{"help", 'h', true, Meaning::NoCounterpart},
    Option{"hostpubmd5", '\0', true, Meaning::NoCounterpart},
    Option{"hostpubsha256", '\0', true, Meaning::NoCounterpart},
    Option{"hsts", '\0', true, Meaning::NoCounterpart},
    Option{"http0.9", '\0', false, Meaning::NoCounterpart},
    Option{"http1.0", '0', false, Meaning::NoCounterpart},
    Option{"http1.1", '\0', false, Meaning::Harmless},
    Option{"http2", '\0', false, Meaning::NoCounterpart},
    Option{"http2-prior-knowledge", '\0', false, Meaning::NoCounterpart},
    Option{"http3", '\0', false, Meaning::NoCounterpart},
    Option{"http3-only", '\0', false, Meaning::NoCounterpart},
    Option{"ignore-content-length", '\0', false, Meaning::NoCounterpart},
    Option{"include", 'i', false, Meaning::Harmless},
    Option{"insecure", 'k', false, Meaning::Insecure},
    Option{"interface", '\0', true, Meaning::NoCounterpart},
    Option{"ip-tos", '\0', true, Meaning::NoCounterpart},
    Option{"ipfs-gateway", '\0', true, Meaning::NoCounterpart},
    Option{"ipv4", '4', false, Meaning::NoCounterpart},
    Option{"ipv6", '6', false, Meaning::NoCounterpart},
    Option{"json", '\0', true, Meaning::Json},
    Option{"junk-session-cookies", 'j', false, Meaning::NoCounterpart},
    Option{"keepalive", '\0', false, Meaning::Harmless},
    Option{"keepalive-cnt", '\0', true, Meaning::Harmless},
    Option{"keepalive-time", '\0', true, Meaning::Harmless},
    Option{"key", '\0', true, Meaning::Certificates},
    Option{"key-type", '\0', true, Meaning::Certificates},
    Option{"knownhosts", '\0', true, Meaning::NoCounterpart},
    Option{"krb", '\0', true, Meaning::NoCounterpart},
    Option{"libcurl", '\0', true, Meaning::Harmless},
    Option{"limit-rate", '\0', true, Meaning::NoCounterpart},
    Option{"list-only", 'l', false, Meaning::NoCounterpart},
    Option{"local-port", '\0', true, Meaning::NoCounterpart},
    Option{"location", 'L', false, Meaning::Follow},
    Option{"location-trusted", '\0', false, Meaning::Follow},
    Option{"login-options", '\0', true, Meaning::NoCounterpart},
    Option{"mail-auth", '\0', true, Meaning::NoCounterpart},
    Option{"mail-from", '\0', true, Meaning::NoCounterpart},
    Option{"mail-rcpt", '\0', true, Meaning::NoCounterpart},
    Option{"mail-rcpt-allowfails", '\0', false, Meaning::NoCounterpart},
    Option{"manual", 'M', false, Meaning::NoCounterpart},
    Option{"max-filesize", '\0', true, Meaning::NoCounterpart},
    Option{"max-redirs", '\0', true, Meaning::NoCounterpart},
    Option{"max-time", 'm', true, Meaning::MaxTime},
    Option{"metalink", '\0', false, Meaning::NoCounterpart},
    Option{"mptcp", '\0', false, Meaning::NoCounterpart},
    Option{"negotiate", '\0', false, Meaning::NoCounterpart},
    Option{"netrc", 'n', false, Meaning::Netrc},
    Option{"netrc-file", '\0', true, Meaning::Netrc},
    Option{"netrc-optional", '\0', false, Meaning::Netrc},
    Option{"next", ':', false, Meaning::Next},
    Option{"no-alpn", '\0', false, Meaning::NoCounterpart},
    Option{"no-buffer", 'N', false, Meaning::Harmless},
    Option{"no-clobber", '\0', false, Meaning::Harmless},
    Option{"no-keepalive", '\0', false, Meaning::Harmless},
    Option{"no-npn", '\0', false, Meaning::NoCounterpart},
    Option{"no-progress-meter", '\0', false, Meaning::Harmless},
    Option{"no-sessionid", '\0', false, Meaning::NoCounterpart},
    Option{"noproxy", '\0', true, Meaning::Proxy},
    Option{"ntlm", '\0', false, Meaning::NoCounterpart},
    Option{"ntlm-wb", '\0', false, Meaning::NoCounterpart},
    Option{"oauth2-bearer", '\0', true, Meaning::Bearer},
    Option{"out-null", '\0', false, Meaning::Harmless},
    Option{"output", 'o', true, Meaning::Harmless},
    Option{"output-dir", '\0', true, Meaning::Harmless},
    Option{"parallel", 'Z', false, Meaning::NoCounterpart},
    Option{"parallel-immediate", '\0', false, Meaning::NoCounterpart},
    Option{"parallel-max", '\0', true, Meaning::NoCounterpart},
    Option{"parallel-max-host", '\0', true, Meaning::NoCounterpart},
    Option{"pass", '\0', true, Meaning::Certificates},
    Option{"path-as-is", '\0', false, Meaning::PathAsIs},
    Option{"pinnedpubkey", '\0', true, Meaning::Certificates},
    Option{"post301", '\0', false, Meaning::NoCounterpart},
    Option{"post302", '\0', false, Meaning::NoCounterpart},
    Option{"post303", '\0', false, Meaning::NoCounterpart},
    Option{"preproxy", '\0', true, Meaning::Proxy},
    Option{"progress-bar", '#', false, Meaning::Harmless},
    Option{"progress-meter", '\0', false, Meaning::Harmless},
    Option{"proto", '\0', true, Meaning::NoCounterpart},
    Option{"proto-default", '\0', true, Meaning::NoCounterpart},
    Option{"proto-redir", '\0', true, Meaning::NoCounterpart},
    Option{"proxy", 'x', true, Meaning::Proxy},
    Option{"proxy-anyauth", '\0', false, Meaning::Proxy},
    Option{"proxy-basic", '\0', false, Meaning::Proxy},
    Option{"proxy-ca-native", '\0', false, Meaning::NoCounterpart},
    Option{"proxy-cacert", '\0', true, Meaning::Proxy},
    Option{"proxy-capath", '\0', true, Meaning::Proxy},
    Option{"proxy-cert", '\0', true, Meaning::Proxy},
    Option{"proxy-cert-type", '\0', true, Meaning::Proxy},
    Option{"proxy-ciphers", '\0', true, Meaning::Proxy},
    Option{"proxy-crlfile", '\0', true, Meaning::Proxy},
    Option{"proxy-digest", '\0', false, Meaning::Proxy},
    Option{"proxy-header", '\0', true, Meaning::Proxy},
    Option{"proxy-http2", '\0', false, Meaning::NoCounterpart},
    Option{"proxy-insecure", '\0', false, Meaning::Insecure},
    Option{"proxy-key", '\0', true, Meaning::Proxy},
    Option{"proxy-key-type", '\0', true, Meaning::Proxy},
    Option{"proxy-negotiate", '\0', false, Meaning::Proxy},
    Option{"proxy-ntlm", '\0', false, Meaning::Proxy},
    Option{"proxy-pass", '\0', true, Meaning::Proxy},
    Option{"proxy-pinnedpubkey", '\0', true, Meaning::Proxy},
    Option{"proxy-service-name", '\0', true, Meaning::Proxy},
    Option{"proxy-ssl-allow-beast", '\0', false, Meaning::Proxy},
    Option{"proxy-ssl-auto-client-cert", '\0', false, Meaning::Proxy},
    Option{"proxy-tls13-ciphers", '\0', true, Meaning::Proxy},
    Option{"proxy-tlsauthtype", '\0', true, Meaning::Proxy},
    Option{"proxy-tlspassword", '\0', true, Meaning::Proxy},
    Option{"proxy-tlsuser", '\0', true, Meaning::Proxy},
    Option{"proxy-tlsv1", '\0', false, Meaning::Proxy},
    Option{"proxy-user", 'U', true, Meaning::Proxy},
    Option{"proxy1.0", '\0', true, Meaning::Proxy},
    Option{"proxytunnel", 'p', false, Meaning::Proxy},
    Option{"pubkey", '\0', true, Meaning::NoCounterpart},
    Option{"quote", 'Q', true, Meaning::NoCounterpart},
    Option{"random-file", '\0', true, Meaning::NoCounterpart},
    Option{"range", 'r', true, Meaning::Range},
    Option{"rate", '\0', true, Meaning::NoCounterpart},
    Option{"raw", '\0', false, Meaning::NoCounterpart},
    Option{"referer", 'e', true, Meaning::Referer},
    Option{"remote-header-name", 'J', false, Meaning::Harmless},
    Option{"remote-name", 'O', false, Meaning::Harmless},
    Option{"remote-name-all", '\0', false, Meaning::Harmless},
    Option{"remote-time", 'R', false, Meaning::Harmless},
    Option{"remove-on-error", '\0', false, Meaning::Harmless},
    Option{"request", 'X', true, Meaning::Request},
    Option{"request-target", '\0', true, Meaning::NoCounterpart},
    Option{"resolve", '\0', true, Meaning::NoCounterpart},
    Option{"retry", '\0', true, Meaning::NoCounterpart},
    Option{"retry-all-errors", '\0', false, Meaning::NoCounterpart},
    Option{"retry-connrefused", '\0', false, Meaning::NoCounterpart},
    Option{"retry-delay", '\0', true, Meaning::NoCounterpart},
    Option{"retry-max-time", '\0', true, Meaning::NoCounterpart},
    Option{"sasl-authzid", '\0', true, Meaning::NoCounterpart},
    Option{"sasl-ir", '\0', false, Meaning::NoCounterpart},
    Option{"service-name", '\0', true, Meaning::NoCounterpart},
    Option{"sessionid", '\0', false, Meaning::NoCounterpart},
    Option{"show-error", 'S', false, Meaning::Harmless},
    Option{"sigalgs", '\0', true, Meaning::NoCounterpart},
    Option{"silent", 's', false, Meaning::Harmless},
    Option{"skip-existing", '\0', false, Meaning::NoCounterpart},
    Option{"socks4", '\0', true, Meaning::Proxy},
    Option{"socks4a", '\0', true, Meaning::Proxy},
    Option{"socks5", '\0', true, Meaning::Proxy},
    Option{"socks5-basic", '\0', false, Meaning::Proxy},
    Option{"socks5-gssapi", '\0', false, Meaning::Proxy},
    Option{"socks5-gssapi-nec", '\0', false, Meaning::Proxy},
    Option{"socks5-gssapi-service", '\0', true, Meaning::Proxy},
    Option{"socks5-hostname", '\0', true, Meaning::Proxy},
    Option{"speed-limit", 'Y', true, Meaning::NoCounterpart},
    Option{"speed-time", 'y', true, Meaning::NoCounterpart},
    Option{"ssl", '\0', false, Meaning::NoCounterpart},
    Option{"ssl-allow-beast", '\0', false, Meaning::Insecure},
    Option{"ssl-auto-client-cert", '\0', false, Meaning::NoCounterpart},
    Option{"ssl-no-revoke", '\0', false, Meaning::NoCounterpart},
    Option{"ssl-reqd", '\0', false, Meaning::NoCounterpart},
    Option{"ssl-revoke-best-effort", '\0', false, Meaning::NoCounterpart},
    Option{"ssl-sessions", '\0', true, Meaning::NoCounterpart},
    Option{"sslv2", '2', false, Meaning::Certificates},
    Option{"sslv3", '3', false, Meaning::Certificates},
    Option{"stderr", '\0', true, Meaning::Harmless},
    Option{"styled-output", '\0', false, Meaning::Harmless},
    Option{"suppress-connect-headers", '\0', false, Meaning::Harmless},
    Option{"tcp-fastopen", '\0', false, Meaning::NoCounterpart},
    Option{"tcp-nodelay", '\0', false, Meaning::Harmless},
    Option{"telnet-option", 't', true, Meaning::NoCounterpart},
    Option{"tftp-blksize", '\0', true, Meaning::NoCounterpart},
    Option{"tftp-no-options", '\0', false, Meaning::NoCounterpart},
    Option{"time-cond", 'z', true, Meaning::NoCounterpart},
    Option{"tls-earlydata", '\0', false, Meaning::NoCounterpart},
    Option{"tls-max", '\0', true, Meaning::Certificates},
    Option{"tls13-ciphers", '\0', true, Meaning::Certificates},
    Option{"tlsauthtype", '\0', true, Meaning::NoCounterpart},
    Option{"tlspassword", '\0', true, Meaning::NoCounterpart},
    Option{"tlsuser", '\0', true, Meaning::NoCounterpart},
    Option{"tlsv1", '1', false, Meaning::Certificates},
    Option{"tlsv1.0", '\0', false, Meaning::Certificates},
    Option{"tlsv1.1", '\0', false, Meaning::Certificates},
    Option{"tlsv1.2", '\0', false, Meaning::Certificates},
    Option{"tlsv1.3", '\0', false, Meaning::Certificates},
    Option{"tr-encoding", '\0', false, Meaning::NoCounterpart},
    Option{"trace", '\0', true, Meaning::Harmless},
    Option{"trace-ascii", '\0', true, Meaning::Harmless},
    Option{"trace-config", '\0', true, Meaning::Harmless},
    Option{"trace-ids", '\0', false, Meaning::Harmless},
    Option{"trace-time", '\0', false, Meaning::Harmless},
    Option{"unix-socket", '\0', true, Meaning::NoCounterpart},
    Option{"upload-file", 'T', true, Meaning::Upload},
    Option{"upload-flags", '\0', true, Meaning::NoCounterpart},
    Option{"url", '\0', true, Meaning::Url},
    Option{"url-query", '\0', true, Meaning::UrlQuery},
    Option{"use-ascii", 'B', false, Meaning::NoCounterpart},
    Option{"user", 'u', true, Meaning::User},
    Option{"user-agent", 'A', true, Meaning::UserAgent},
    Option{"variable", '\0', true, Meaning::Config},
    Option{"verbose", 'v', false, Meaning::Harmless},
    Option{"version", 'V', false, Meaning::NoCounterpart},
    Option{"vlan-priority", '\0', true, Meaning::NoCounterpart},
    Option{"write-out", 'w', true, Meaning::Harmless},
    Option{"xattr", '\0', false, Meaning::Harmless},
};

const Option *named(std::string_view name)
{
    const auto found =
        std::lower_bound(std::begin(options), std::end(options), name,
                         [](const Option &option, std::string_view wanted) { return option.name < wanted; });
    return found != std::end(options) && found->name == name ? found : nullptr;
}

std::string inLowerCase(std::string_view name)
{
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return small;
}

} // namespace

const Option *optionNamed(std::string_view name)
{
    const std::string small = inLowerCase(name);
    if (const Option *option = named(small))
        return option;
    // Switched off again; here the same as if it were absent.
    static constexpr Option off{"", '\0', false, Meaning::Harmless};
    constexpr std::string_view prefix = "no-";
    if (small.compare(0, prefix.size(), prefix) != 0)
        return nullptr;
    const Option *option = named(small.substr(prefix.size()));
    return option && !option->takesValue ? &off : nullptr;
}

const Option *optionAbbreviated(std::string_view name)
{
    const std::string small = inLowerCase(name);
    const auto begins = [&small](const Option &option) {
        return !small.empty() && option.name.substr(0, small.size()) == small;
    };
    // The names are sorted: those that begin so stand together, the shortest of a family first.
    const auto first = std::find_if(std::begin(options), std::end(options), begins);
    if (first == std::end(options))
        return nullptr;
    const auto last = std::find_if_not(first, std::end(options), begins);
    const bool areOneFamily = std::all_of(first, last, [first](const Option &option) {
        return option.name.substr(0, first->name.size()) == first->name
            && option.takesValue == first->takesValue;
    });
    return areOneFamily ? first : nullptr;
}

const Option *optionWithLetter(char letter)
{
    if (letter == '\0')
        return nullptr;
    const auto found = std::find_if(std::begin(options), std::end(options),
                                    [letter](const Option &option) { return option.letter == letter; });
    return found == std::end(options) ? nullptr : found;
}

} // namespace patlas::curl
