#!/usr/bin/env python3
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends the files of public projects into the sandbox and out again, and says what came back.

    tests/app/sandbox/real-files.py [--cache FOLDER] [--only WORD] [--details] PATH/TO/patlas-sandbox

The files come from packages of Debian and npm, and stay in the cache (default: ~/.cache/patlas/real-files). What is
compared is what the formats' own tools read: msgcat, lconvert and lrelease, Ruby's Psych, Java's Properties, GNUstep's pl; JSON and XML
with Python's parsers, Android's files with aapt2 besides. Run by hand; it needs these tools
(packaging/install-deps.sh --test, and default-jdk-headless), apt-get, dpkg-deb and npm.

A file is "alike", or differs only in what a warning names ("warned"). Anything else has vanished, and the exit code is 1."""
import argparse, collections, difflib, glob, http.client, json, os, re, subprocess, sys, tarfile, tempfile, urllib.parse, uuid, zipfile
import xml.etree.ElementTree as ET

# project, kind of package, package, format, pattern of the files with the language as first group
PROJECTS = [
    ("wget", "source", "wget", "gettext_po", r"/po/([a-z_A-Z]+)\.po$"),
    ("nano", "source", "nano", "gettext_po", r"/po/([a-z_A-Z]+)\.po$"),
    ("KeePassXC", "source", "keepassxc", "qt_ts", r"/keepassx[c]?_([a-zA-Z_]+)\.ts$"),
    ("qBittorrent", "source", "qbittorrent", "qt_ts", r"/qbittorrent_([a-zA-Z_]+)\.ts$"),
    ("Symfony Validator", "deb", "php-symfony-validator", "xliff", r"/validators\.([a-zA-Z_]+)\.xlf$"),
    ("Symfony Security", "deb", "php-symfony-security-core", "xliff", r"/security\.([a-zA-Z_]+)\.xlf$"),
    ("Redmine", "deb", "redmine", "ruby_on_rails_yaml", r"/config/locales/([a-zA-Z-]+)\.yml$"),
    ("Active Support", "deb", "ruby-activesupport", "ruby_on_rails_yaml", r"/locale/([a-zA-Z-]+)\.yml$"),
    ("Action View", "deb", "ruby-actionview", "ruby_on_rails_yaml", r"/locale/([a-zA-Z-]+)\.yml$"),
    ("Active Record", "deb", "ruby-activerecord", "ruby_on_rails_yaml", r"/locale/([a-zA-Z-]+)\.yml$"),
    ("GNUstep", "deb", "gnustep-gui-common", "ios_strings", r"/([A-Za-z]+)\.lproj/Localizable\.strings$"),
    ("Cynthiune", "deb", "cynthiune.app", "ios_strings", r"Cynthiune\.app/([A-Za-z]+)\.lproj/Localizable\.strings$"),
    ("Terminal.app", "deb", "terminal.app", "ios_strings", r"/([A-Za-z]+)\.lproj/Localizable\.strings$"),
    ("Tomcat", "deb", "libtomcat10-java", "java_properties", r"catalina/core/LocalStrings_([a-z_A-Z]+)\.properties$"),
    ("React Native", "npm", "react-native", "android_xml", r"/devsupport/values-([a-zA-Z-]+)/strings\.xml$"),
    ("Apktool", "source", "apktool", "android_xml", r"/(?:aapt1|aapt2)/[^/]+/res/values()/(?:strings|plurals|arrays)\.xml$"),
    ("i18n-iso-countries", "npm", "i18n-iso-countries", "nested_json", r"/langs/([a-zA-Z-]+)\.json$"),
    ("Docusaurus", "npm", "@docusaurus/theme-translations", "nested_json", r"/locales/([a-zA-Z-]+)/theme-common\.json$"),
    ("MediaWiki", "deb", "mediawiki", "i18next_json", r"/mediawiki/languages/i18n/([a-z-]+)\.json$"),
]
MOST = 12  # files of each project
FIRST = ["de", "fr", "ar", "pl", "ru", "ja", "cs", "zh-CN", "en"]
NAMES = {"English": "en", "German": "de", "French": "fr", "Italian": "it", "Japanese": "ja", "Korean": "ko", "Spanish": "es",
         "Esperanto": "eo", "Lojban": "jbo", "Slovak": "sk", "Hungarian": "hu", "Norwegian": "nb", "Armenian": "hy",
         "Swedish": "sv", "Russian": "ru", "Turkish": "tr", "ChineseSimplified": "zh-CN", "TraditionalChinese": "zh-TW"}


def language_of(name):
    if not name:
        return "en"
    name = NAMES.get(name, name)
    name = re.sub(r"-r([A-Z]{2})$", r"-\1", name).replace("_", "-")
    return name


# -- fetching --

def run(*command, cwd=None, check=True, env=None):
    done = subprocess.run(command, cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env)
    if check and done.returncode != 0:
        raise RuntimeError(" ".join(command) + ": " + done.stderr.decode(errors="replace")[-500:])
    return done.stdout


def apt_options(cache):
    """A separate list of sources: the machine's may have binary packages only."""
    if not os.path.exists(cache + "/sources.list"):
        os.makedirs(cache + "/lists/partial", exist_ok=True)
        lines = run("apt-get", "indextargets", "--format", "deb-src $(REPO_URI) $(CODENAME) $(COMPONENT)",
                    "Created-By: Packages", "Origin: Debian").decode().splitlines()
        with open(cache + "/sources.list", "w") as out:
            out.write("\n".join(sorted(set(lines))) + "\n")
    return ["-q", "-o", f"Dir::Etc::SourceList={cache}/sources.list", "-o", "Dir::Etc::SourceParts=-", "-o",
            f"Dir::State::Lists={cache}/lists", "-o", "APT::Sandbox::User=root", "-o", "Acquire::Retries=3"]


def fetch(cache, kind, package):
    """The folder with the package's files."""
    folder = os.path.join(cache, re.sub(r"\W", "-", package))
    if os.path.exists(folder + "/done"):
        return folder
    os.makedirs(folder, exist_ok=True)
    if kind == "source":
        options = apt_options(cache)
        if not glob.glob(cache + "/lists/*Sources*"):
            run("apt-get", *options, "update")
        run("apt-get", *options, "source", "--download-only", package, cwd=folder)
        for archive in glob.glob(folder + "/*.orig.tar.*"):
            if not archive.endswith(".asc"):
                run("tar", "xf", archive, "-C", folder)
                os.remove(archive)
    elif kind == "deb":
        run("apt-get", "-q", "download", package, cwd=folder)
        for archive in glob.glob(folder + "/*.deb"):
            run("dpkg-deb", "-x", archive, folder)
            os.remove(archive)
    else:
        run("npm", "pack", "--silent", package, cwd=folder)
        for archive in glob.glob(folder + "/*.tgz"):
            run("tar", "xzf", archive, "-C", folder)
            os.remove(archive)
    open(folder + "/done", "w").close()
    return folder


def files_of(cache, kind, package, pattern):
    """Pairs of path and language, in the archives of Java too."""
    folder = fetch(cache, kind, package)
    found = []
    for where, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(where, name)
            if name.endswith(".jar") and os.path.isfile(path):
                with zipfile.ZipFile(path) as jar:
                    for inner in jar.namelist():
                        match = re.search(pattern, inner)
                        if match:
                            target = os.path.join(folder, "of-jars", inner)
                            os.makedirs(os.path.dirname(target), exist_ok=True)
                            with open(target, "wb") as out:
                                out.write(jar.read(inner))
                            found.append((target, language_of(match.group(1))))
            elif os.path.isfile(path) and not "/of-jars/" in path:
                match = re.search(pattern, path)
                if match:
                    found.append((path, language_of(match.group(1))))
    # "base" and the like are no languages.
    found = [(path, language) for path, language in found if re.match(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2}|-[0-9]{3})?$", language)]
    found = sorted(set(found), key=lambda it: (FIRST.index(it[1]) if it[1] in FIRST else len(FIRST), it))
    return found


# -- the sandbox --

class Sandbox:
    def __init__(self, binary):
        self.data = tempfile.TemporaryDirectory(prefix="real-files-")
        self.process = subprocess.Popen([binary, "--port", "0", "--data", self.data.name], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL)
        ready = json.loads(self.process.stdout.readline())
        self.project = ready["projects"][0]["id"]
        self.token = ready["projects"][0]["token"]
        self.host = urllib.parse.urlparse(ready["url"]).netloc
        self.session = [user["session"] for user in ready["users"] if user["role"] == "owner"][0]
        self.languages = {"en", "de", "fr", "ar", "ja"}

    def request(self, method, path, bearer, body=None, headers=None):
        connection = http.client.HTTPConnection(self.host, timeout=120)
        connection.request(method, path, body, {"Authorization": "Bearer " + bearer, **(headers or {})})
        response = connection.getresponse()
        return response.status, response.read(), response.headers

    def add_language(self, code):
        """False if CLDR does not know it."""
        if code in self.languages:
            return True
        status, body, _ = self.request("POST", "/dashboard/languages", self.session,
                                       json.dumps({"project": self.project, "language": code}))
        if status == 201:
            self.languages.add(code)
        return status == 201

    def query(self, file_format, language, tag, options):
        return "/v1/api/files?" + urllib.parse.urlencode([("file-format", file_format), ("language", language),
                                                          ("options", json.dumps(options)), ("tag", tag)])

    def put(self, content, file_format, language, tag):
        mark = uuid.uuid4().hex
        body = (f'--{mark}\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\n').encode() + content + (
            f"\r\n--{mark}--\r\n").encode()
        options = {"onlyIfTextEmpty": False, "skipNonStringValues": True, "skipEmptyTranslations": True}
        return self.request("POST", self.query(file_format, language, tag, options), self.token, body,
                            {"Content-Type": "multipart/form-data; boundary=" + mark})

    def get(self, file_format, language, tag):
        return self.request("GET", self.query(file_format, language, tag, {}), self.token)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.data.cleanup()


# -- what the formats' own tools read: a list of lines for each file --

def lines_of_json(path):
    def walk(value, where):
        if isinstance(value, dict):
            return [line for key, inner in value.items() for line in walk(inner, where + [key])] or [f"{where} {{}}"]
        if isinstance(value, list):
            return [line for i, inner in enumerate(value) for line in walk(inner, where + [i])] or [f"{where} []"]
        return [f"{where} {json.dumps(value, ensure_ascii=False)}"]
    return walk(json.load(open(path, encoding="utf-8-sig")), [])


RUBY = """
require "psych"; require "json"; require "date"
def walk(value, where, out)
  case value
  when Hash then out << "#{where} {}" if value.empty?; value.each { |key, inner| walk(inner, where + [key.inspect], out) }
  when Array then out << "#{where} []" if value.empty?; value.each_with_index { |inner, i| walk(inner, where + [i], out) }
  else out << "#{where} #{value.class} #{value.inspect}"
  end
end
out = []
walk(Psych.unsafe_load(File.read(ARGV[0], encoding: "UTF-8")), [], out)
puts out.sort
"""


def lines_of_yaml(path):
    return run("ruby", "-E", "UTF-8", "-e", RUBY, path, env={**os.environ, "LC_ALL": "C.UTF-8"}).decode().splitlines()


def lines_of_po(path):
    text = run("msgcat", "--to-code=UTF-8", "--no-wrap", "--sort-output", path).decode()
    entries = []
    for entry in text.split("\n\n"):
        lines = [line for line in entry.splitlines()]
        if 'msgid ""' in lines and any(line.startswith('"Content-Type') for line in lines):
            lines = sorted(line for line in lines if not re.match(r'"(Content-Type|Content-Transfer|Plural-Forms)', line))
        entries += lines
    return entries


def lines_of_ts(path):
    with tempfile.TemporaryDirectory() as work:
        qm, ts = work + "/a.qm", work + "/a.ts"
        run(QT + "lrelease", "-silent", path, "-qm", qm)
        run(QT + "lconvert", "-i", path, "-of", "ts", "-o", ts)
        messages = []
        for context in ET.parse(ts).getroot().iter("context"):
            for message in context.iter("message"):
                parts = [context.findtext("name") or ""] + sorted(f"{key}={value}" for key, value in message.attrib.items())
                for part in message:
                    parts.append(part.tag + str(sorted(part.attrib.items())) + "".join(part.itertext())
                                 + "|".join(inner.tag + str(inner.attrib) for inner in part.iter() if inner is not part))
                messages.append(repr(parts))
        released = run(QT + "lconvert", "-if", "qm", "-i", qm, "-of", "po").decode()
        return sorted(messages) + sorted(re.sub(r'"X-Language.*\n', "", released).splitlines())


QT = "/usr/lib/qt6/bin/" if os.path.exists("/usr/lib/qt6/bin/lrelease") else ""


JAVA = """
import java.io.*; import java.nio.charset.*; import java.nio.file.*; import java.util.*;
public class Lines { public static void main(String[] a) throws Exception {
  byte[] bytes = Files.readAllBytes(Path.of(a[0])); String text;
  try { text = StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString(); }
  catch (CharacterCodingException wrong) { text = new String(bytes, StandardCharsets.ISO_8859_1); }
  Properties p = new Properties(); p.load(new StringReader(text));
  PrintStream out = new PrintStream(System.out, true, "UTF-8");
  for (String k : new TreeSet<>(p.stringPropertyNames())) out.println((k + " = " + p.getProperty(k)).replace("\\n", "\\\\n").replace("\\r", "\\\\r"));
} }
"""


def lines_of_properties(path):
    with tempfile.TemporaryDirectory() as work:
        with open(work + "/Lines.java", "w") as out:
            out.write(JAVA)
        lines = run("java", work + "/Lines.java", path).decode().splitlines()
    try:
        text = open(path, encoding="utf-8").read()
    except UnicodeDecodeError:
        text = open(path, encoding="latin-1").read()
    comments = [line.strip().lstrip("#!").strip() for line in text.splitlines() if line.strip()[:1] in ("#", "!")]
    return lines + sorted("# " + re.sub(r"\\u([0-9a-f]{4})", lambda it: chr(int(it.group(1), 16)), c) for c in comments if c)


def lines_of_strings(path):
    """GNUstep reads it; the comments are taken from the text."""
    data = open(path, "rb").read()
    text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    done = subprocess.run(["pl"], input=("{\n" + text + "\n}\n").encode(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError("pl does not read it")
    listed = done.stdout.decode().strip().strip("{}")
    comments = re.findall(r"/\*(.*?)\*/", text, re.S)
    return sorted(listed.split("; ")) + sorted(
        "# " + line.strip() for comment in comments for line in comment.splitlines() if line.strip())


def xml_text(element, is_android):
    """The content of an element with its elements, in one form."""
    def clean(text):
        return text or ""
    out = clean(element.text)
    for inner in element:
        out += f"<{inner.tag} {sorted(inner.attrib.items())}>" + xml_text(inner, False) + "</>" + clean(inner.tail)
    return out


def android_text(element):
    """The white space that Android takes away, and the escapes that it undoes."""
    raw, out, quoted, blank, i = xml_text(element, True), "", False, False, 0
    while i < len(raw):
        c = raw[i]
        if not quoted and c in " \n\t\r":
            blank, i = True, i + 1
            continue
        if blank and out:
            out += " "
        blank = False
        if c == '"' and not re.match(r"[^<>]*'\)\]>", raw[i:]):
            quoted = not quoted
        elif c == "\\" and i + 1 < len(raw):
            i += 1
            if raw[i] == "u":
                out += chr(int(raw[i + 1:i + 5], 16))
                i += 4
            else:
                out += {"n": "\n", "t": "\t"}.get(raw[i], "\\" + raw[i] if raw[i] in "@?" else raw[i])
        else:
            out += c
        i += 1
    return out


def lines_of_android(path):
    with tempfile.TemporaryDirectory() as work:
        os.makedirs(work + "/res/values")
        target = work + "/res/values/strings.xml"
        with open(target, "wb") as out:
            out.write(open(path, "rb").read())
        run("aapt2", "compile", "-o", work, target)
    lines, comments = [], []
    root = ET.parse(path, parser=ET.XMLParser(target=ET.TreeBuilder(insert_comments=True))).getroot()
    for element in root:
        if element.tag is ET.Comment:
            comments += [line.strip() for line in element.text.splitlines() if line.strip()]
        elif element.tag in ("string", "plurals", "string-array", "array", "item"):
            head = f"{element.tag} {sorted(element.attrib.items())}"
            if element.tag in ("string", "item"):
                lines.append(f"{head} {android_text(element)!r}")
            else:
                items = [f"{sorted(inner.attrib.items())} {android_text(inner)!r}" for inner in element
                         if inner.tag is not ET.Comment]
                lines.append(f"{head} {sorted(items) if element.tag == 'plurals' else items}")
        else:
            lines.append(f"other {element.tag} {element.attrib.get('name')}")
    return sorted(lines) + sorted("# " + comment for comment in comments)


def lines_of_xliff(path):
    def local(tag):
        return tag.split("}")[-1]
    lines = []
    for file in ET.parse(path).getroot():
        lines.append(f"file {sorted(file.attrib.items())}")
        for unit in file.iter():
            if local(unit.tag) in ("trans-unit", "unit", "segment"):
                attributes = {key: value for key, value in unit.attrib.items() if not key.endswith("}space")}
                parts = [str(sorted(attributes.items()))]
                for part in unit:
                    if local(part.tag) not in ("segment", "notes"):
                        parts.append(local(part.tag) + str(sorted(part.attrib.items())) + xml_text(part, False))
                parts[1:] = sorted(part for part in parts[1:] if part != "target[]")
                lines.append(" ".join(parts))
            elif local(unit.tag) in ("header", "group", "note"):
                lines.append(local(unit.tag) + " " + str(sorted(unit.attrib.items())) + (unit.text or "").strip())
    return sorted(lines)


LINES = {"nested_json": lines_of_json, "i18next_json": lines_of_json, "ruby_on_rails_yaml": lines_of_yaml,
         "gettext_po": lines_of_po, "qt_ts": lines_of_ts, "java_properties": lines_of_properties,
         "ios_strings": lines_of_strings, "android_xml": lines_of_android, "xliff": lines_of_xliff}


# -- comparing --

def is_named(line, warnings):
    """Whether a warning speaks of what the line is about: its entry, or something that is said of the file as a whole."""
    for warning in warnings:
        entry, reason = warning["entry"], warning["reason"]
        if entry and re.split(r"[\[\]]|\x04|\n", entry)[0].split(".")[-1] in line:
            return True
        if not entry and "omment" in reason and (line.lstrip().startswith("#") or "comment" in line):
            return True
    return False


def compare(sandbox, path, file_format, language, tag):
    """The word for the table, the warnings, and the lines that differ."""
    content = open(path, "rb").read()
    status, body, _ = sandbox.put(content, file_format, language, tag)
    if status != 200:
        try:
            LINES[file_format](path)
        except (RuntimeError, ET.ParseError, ValueError, KeyError):
            return "unreadable", [], [body.decode()[:300]]
        return "refused", [], [body.decode()[:300]]
    warnings = json.loads(body).get("warnings", [])
    status, exported, headers = sandbox.get(file_format, language, tag)
    warnings += json.loads(headers.get("X-Warnings", "[]"))
    with tempfile.NamedTemporaryFile(suffix=os.path.splitext(path)[1]) as out:
        out.write(exported)
        out.flush()
        try:
            before = LINES[file_format](path)
        except (RuntimeError, ET.ParseError, ValueError, KeyError) as problem:
            return "unreadable", warnings, [f"its own tool does not read it: {problem}"[:300]]
        try:
            after = LINES[file_format](out.name)
        except (RuntimeError, ET.ParseError, ValueError, KeyError) as problem:
            return "broken", warnings, [f"its own tool does not read what came back: {problem}"[:300]]
    # What is there twice counts twice.
    gone = list((collections.Counter(before) - collections.Counter(after)).elements())
    new = list((collections.Counter(after) - collections.Counter(before)).elements())
    unexplained = [line for line in gone if not is_named(line, warnings)]
    differing = [f"- {line}" for line in gone] + [f"+ {line}" for line in new]
    if not gone and not new:
        return ("warned" if warnings else "alike"), warnings, []
    return ("vanished" if unexplained or not gone else "warned"), warnings, differing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--cache", default=os.path.expanduser("~/.cache/patlas/real-files"))
    parser.add_argument("--only", default="")
    parser.add_argument("--details", action="store_true")
    wanted = parser.parse_args()
    os.makedirs(wanted.cache, exist_ok=True)
    words = ["alike", "warned", "vanished", "broken", "refused", "unreadable"]
    table, total, projects = [], collections.Counter(), set()
    for project, kind, package, file_format, pattern in PROJECTS:
        if wanted.only and wanted.only.lower() not in (project + " " + file_format).lower():
            continue
        try:
            files = files_of(wanted.cache, kind, package, pattern)
        except RuntimeError as problem:
            print(f"{project}: not fetched: {str(problem)[-200:]}", file=sys.stderr)
            continue
        counts, kinds = collections.Counter(), collections.Counter()
        taken = 0
        for path, language in files:
            if taken == MOST:
                break
            # Each in a sandbox of its own: files of several languages share descriptions and flags.
            sandbox = Sandbox(wanted.binary)
            try:
                if not sandbox.add_language(language):
                    continue
                taken += 1
                word, warnings, differing = compare(sandbox, path, file_format, language, "real")
            finally:
                sandbox.stop()
            counts[word] += 1
            kinds.update(re.sub(r"[0-9]+|\"[^\"]*\"|<[^>]*>", "…", warning["reason"]) for warning in warnings)
            if word not in ("alike", "warned") or wanted.details:
                print(f"{word}: {project} {path}", *warnings[:3], *[line[:300] for line in differing[:8]], sep="\n    ")
        if taken:
            projects.add(project)
        table.append((project, file_format, taken, counts, kinds))
        total.update(counts)
    print(f"{'project':22} {'format':20} files " + " ".join(f"{word:>10}" for word in words))
    for project, file_format, count, counts, kinds in table:
        print(f"{project:22} {file_format:20} {count:5} " + " ".join(f"{counts[word]:10}" for word in words))
        for reason, times in kinds.most_common(4):
            print(f"      {times:6} × {reason}")
    print(f"{sum(total.values())} files of {len(projects)} projects: " + ", ".join(f"{total[word]} {word}" for word in words))
    return 1 if total["vanished"] or total["broken"] or total["refused"] else 0


if __name__ == "__main__":
    sys.exit(main())
