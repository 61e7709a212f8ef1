//! The words that documents of this family use for parts, columns and answers, in both languages.
//!
//! A new wording of a known thing is a word in a list here and nothing else.

/// How a parameter is called that counts the pages of a list: parts of regular expressions.
pub const PAGES: &[&str] =
    &[r"\bcurrent page\b", r"\bpage (?:number|index)\b", r"\bnumber of the page\b", "页码", "页数", "当前页", "第几页"];
/// How a parameter is called that counts the entries of a list: parts of regular expressions.
pub const RECORDS: &[&str] = &[
    r"\brecords?\b",
    r"\bentr(?:y|ies)\b",
    r"\bitems?\b",
    r"\brows?\b",
    r"\bposition in the list\b",
    "记录",
    "条数据",
    "第.{1,3}条",
];

/// The part of a section that a heading or label opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// What the operation does.
    Function,
    /// Rules that stand beside the function.
    Constraints,
    /// How to call; links only.
    Calling,
    /// Method and path.
    Uri,
    /// A sample of a URI.
    UriSample,
    /// Parameters and body of the request.
    Request,
    /// Parameters and body of the response.
    Response,
    /// A sample request.
    RequestExample,
    /// A sample response.
    ResponseExample,
    /// A sample of an error response.
    ErrorExample,
    /// Listings for other languages' SDKs.
    Sdk,
    /// Status codes.
    Status,
    /// Error codes.
    Errors,
    /// A label that says nothing new about the place ("parameter description").
    Neutral,
    /// A remark.
    Note,
    /// The operations that a tutorial calls.
    Tutorial,
}

/// Keys (see `text::key`) of the labels that open a part, by spaces.
const PARTS: &[(Part, &str)] = &[
    (
        Part::Function,
        "功能介绍 功能描述 功能 接口功能 接口说明 接口描述 function functions functiondescription apidescription apifunction",
    ),
    (
        Part::Constraints,
        "接口约束 约束限制 约束与限制 约束 使用限制 前提条件 constraints restrictions prerequisites requirements restriction",
    ),
    (
        Part::Calling,
        "调用方法 调试 在线调试 authorizationinformation 授权信息 callingmethod debugging debug 调用说明 相关任务",
    ),
    (Part::Uri, "uri url uri格式 url格式 uriformat urlformat 接口uri 接口url 接口格式 接口地址 apiuri apiurl"),
    (Part::UriSample, "uri样例 uri示例 urisample uriexample exampleuri sampleuri"),
    (
        Part::Request,
        "请求参数 请求消息 请求 请求体 requestparameters requestparameter requestmessage request requests requestbody 请求要素说明 请求消息说明",
    ),
    (
        Part::Response,
        "响应参数 响应消息 响应 返回参数 返回消息 响应体 responseparameters responseparameter responsemessage response responses responsebody 响应结果 正常响应要素说明 响应要素说明 正常响应 normalresponse",
    ),
    (
        Part::RequestExample,
        "请求示例 请求样例 请求消息样例 examplerequest examplerequests samplerequest requestexample requestexamples requestsample",
    ),
    (
        Part::ResponseExample,
        "响应示例 响应样例 正常响应样例 返回示例 exampleresponse exampleresponses sampleresponse responseexample responseexamples responsesample normalresponseexample examplenormalresponse",
    ),
    (Part::ErrorExample, "异常响应样例 异常响应 异常响应要素说明 exampleabnormalresponse abnormalresponse"),
    (Part::Sdk, "sdk代码示例 sdk示例代码 samplesdkcode sdksamplecode sdkcodesamples sdkcodeexamples"),
    (
        Part::Status,
        "状态码 返回值 返回码 statuscode statuscodes returnedvalue returnedvalues returnvalue returnvalues returncode",
    ),
    (Part::Errors, "错误码 errorcode errorcodes"),
    (Part::Neutral, "参数说明 参数描述 要素说明 parameterdescription parameterdescriptions parameters description"),
    (Part::Tutorial, "涉及api 涉及接口 involvedapis involvedapi apisinvolved apisused"),
    (Part::Note, "说明 须知 注意 note notes notice caution 警告 warning"),
];

/// The part that a label opens; the argument is a key of [`crate::text::key`].
pub fn part(key: &str) -> Option<Part> {
    PARTS.iter().find(|(_, words)| words.split(' ').any(|w| w == key)).map(|(part, _)| *part)
}

/// Whether a heading of a column, as a key of [`crate::text::key`], means the HTTP method.
pub fn is_method(key: &str) -> bool {
    matches!(key, "请求方法" | "方法" | "请求方式" | "http方法" | "method" | "requestmethod" | "httpmethod")
}

/// Words that mean "there is none".
pub fn is_none(key: &str) -> bool {
    matches!(
        key.trim_end_matches(['。', '.', ',']),
        "无" | "none" | "n/a" | "不涉及" | "notinvolved" | "na" | "-" | "null"
    )
}

/// The meaning of a table's column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// Name of a parameter or field.
    Name,
    /// Whether it is mandatory.
    Required,
    /// Its type.
    Type,
    /// What it means.
    Description,
    /// Where a parameter is (path, query, body).
    Place,
    /// An HTTP status code.
    Status,
    /// An error code.
    ErrorCode,
    /// Any other known column that says nothing about fields.
    Other,
}

/// Keys of the header cells of a column, by spaces.
const COLUMNS: &[(Column, &str)] = &[
    (
        Column::Required,
        "是否必选 是否必须 是否必填 是否为必选 必选 必填 必选/可选 可选/必选 是否必需 参数是否必选 mandatory required optional/mandatory mandatory/optional",
    ),
    (Column::Type, "参数类型 类型 数据类型 字段类型 取值类型 type parametertype datatype"),
    (Column::Place, "参数位置 位置 所在位置 in location position 来源"),
    (
        Column::Status,
        "状态码 返回值 返回码 httpcode http状态码 statuscode returnedvalue returnvalue returncode httpstatuscode",
    ),
    (Column::ErrorCode, "错误码 errorcode"),
    (
        Column::Name,
        "参数 名称 参数名 参数名称 字段 字段名 字段名称 属性 属性名 名字 消息头名称 元素名称 响应消息元素 parameter parameters parametername name field fieldname attribute",
    ),
    (
        Column::Description,
        "描述 说明 参数说明 参数描述 含义 取值说明 字段描述 字段说明 意义 描述信息 description remarks meaning",
    ),
    (
        Column::Other,
        "编码 状态说明 错误码说明 错误信息 处理措施 code errorinformation errormessage solution 示例 样例 取值样例 样例值 示例值 范围 缺省值 是否可选 examplevalue example 默认值 default defaultvalue 备注 取值范围 valuerange",
    ),
];

/// The column that a header cell names; the argument is a key of [`crate::text::key`].
pub fn column(key: &str) -> Option<Column> {
    COLUMNS.iter().find(|(_, words)| words.split(' ').any(|w| w == key)).map(|(column, _)| *column)
}

/// The `count` columns of a cell into which as many headers ran together, or none if it is not exactly that.
pub fn merged_columns(key: &str, count: usize) -> Option<Vec<Column>> {
    if count == 0 {
        return key.is_empty().then(Vec::new);
    }
    COLUMNS.iter().flat_map(|(column, words)| words.split(' ').map(|w| (w, *column))).find_map(|(word, column)| {
        let mut rest = merged_columns(key.strip_prefix(word)?, count - 1)?;
        rest.insert(0, column);
        Some(rest)
    })
}

/// Whether a cell of the "mandatory" column says yes; none if it says neither.
pub fn required(key: &str) -> Option<bool> {
    let is = |words: &str| words.split(' ').any(|w| w == key);
    if is("m true y 必选 必填 mandatory required") || key.starts_with('是') || key.starts_with("yes") {
        return Some(true);
    }
    // A whole sentence states a condition under which it is mandatory.
    let condition =
        key.chars().count() > 4 && ["必选", "必填", "mandatory", "required"].iter().any(|w| key.contains(w));
    (condition || is("o false n 可选 选填 optional") || key.starts_with('否') || key.starts_with("no")).then_some(false)
}

/// What the caption of a table says that it describes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caption {
    /// Parameters in the path.
    Path,
    /// Parameters in the query.
    Query,
    /// Headers of the request.
    RequestHeader,
    /// Members of a form.
    Form,
    /// Path and query parameters together.
    Uri,
    /// Members of the request body.
    RequestBody,
    /// Request, without saying which part of it.
    Request,
    /// Headers of the response.
    ResponseHeader,
    /// Members of the response body.
    ResponseBody,
    /// Status codes.
    Status,
    /// Error codes.
    Errors,
    /// Parameters of whatever the part is about.
    Parameters,
    /// A structure, by the name of its type or of the field that has it.
    Structure(String),
}

/// Reads a caption without its number.
pub fn caption(text: &str) -> Caption {
    let key = crate::text::key(text);
    let has = |words: &[&str]| words.iter().any(|w| key.contains(w));
    if let Some(name) = structure_name(text) {
        return Caption::Structure(name);
    }
    let says_parameter = has(&["参数", "parameter", "要素说明", "返回值", "returnedvalue", "请求头", "响应头"]);
    match () {
        () if has(&["错误码", "errorcode"]) => Caption::Errors,
        () if has(&["返回值说明", "returnedvalue", "状态码", "statuscode"]) => Caption::Status,
        () if !says_parameter => Caption::Structure(structure_words(text)),
        () if has(&["响应header", "responseheader", "响应消息头", "响应头"]) => Caption::ResponseHeader,
        () if has(&["header", "消息头", "请求头"]) => Caption::RequestHeader,
        () if has(&["formdata", "form参数", "表单"]) => Caption::Form,
        () if has(&["路径参数", "pathparameter"]) => Caption::Path,
        () if has(&["query", "查询参数"]) => Caption::Query,
        () if has(&["uri", "url"]) => Caption::Uri,
        () if has(&["响应", "response", "返回"]) => Caption::ResponseBody,
        () if has(&["body参数", "请求body", "requestbody", "请求体", "消息体", "bodyparameter"]) => {
            Caption::RequestBody
        }
        () if has(&["请求", "request"]) => Caption::Request,
        () if matches!(
            key.as_str(),
            "参数说明"
                | "参数描述"
                | "要素说明"
                | "参数"
                | "parameters"
                | "parameter"
                | "parameterdescription"
                | "parameterdescriptions"
        ) =>
        {
            Caption::Parameters
        }
        () => Caption::Structure(structure_words(text)),
    }
}

/// The name inside captions such as "datastore 字段数据结构说明" or "Data structure of the elb field".
fn structure_name(text: &str) -> Option<String> {
    let key = crate::text::squash(text);
    let key = key.split(['(', '（']).next().unwrap_or(&key).to_owned();
    for suffix in ["字段数据结构说明", "字段数据结构", "数据结构说明", "字段说明", "结构说明"]
    {
        if let Some(name) = key.strip_suffix(suffix).filter(|n| !n.is_empty()) {
            return Some(name.trim_end_matches("字段").to_owned());
        }
    }
    if let Some(name) = structure_before(text).filter(|name| name.len() < text.trim().len()) {
        return Some(name.to_owned());
    }
    let lower = text.to_ascii_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    if let [first, name, last] = words[..]
        && first.eq_ignore_ascii_case("field")
        && last.eq_ignore_ascii_case("description")
    {
        return Some(name.to_owned());
    }
    if lower.contains("data structure") || lower.contains("field description") {
        let skip =
            ["data", "structure", "of", "the", "field", "fields", "description", "parameter", "parameters", "in"];
        return text.split_whitespace().find(|w| !skip.contains(&w.to_ascii_lowercase().as_str())).map(str::to_owned);
    }
    // One word that only contains such a word: a type's name.
    (crate::text::is_identifier(&key)
        && !text.trim().contains(' ')
        && key.chars().any(|c| c.is_ascii_uppercase() || c == '_')
        && caption_word_only(&key))
    .then_some(key)
}

/// "URI parameters" without its space is a label, "ParamGroup" or "DbParameter" is a name.
fn caption_word_only(key: &str) -> bool {
    let lower = key.to_ascii_lowercase();
    let rest = ["parameters", "parameter"].iter().find_map(|w| lower.strip_suffix(w));
    !rest.is_some_and(|r| {
        matches!(
            r,
            "" | "uri"
                | "url"
                | "path"
                | "query"
                | "request"
                | "response"
                | "requestbody"
                | "responsebody"
                | "requestheader"
                | "header"
                | "body"
                | "formdata"
        )
    })
}

/// Words behind the name of a structure.
const BEHIND: &[&str] = &[
    "字段",
    "数据结构",
    "结构体",
    "结构",
    "对象",
    "元素",
    "属性",
    "请求",
    "响应",
    "返回",
    "参数",
    "列表",
    "的",
    "说明",
    "描述",
];
/// Words in front of "参数" that are no structure's name.
const NO_STRUCTURE: &str = "uri url path query request response requestbody responsebody requestheader responseheader header headers body form formdata http https api rest json x-auth-token parameter parameters filter";

/// Whether a text names a structure with words for it behind, such as "lids字段说明"; true if there are no such words.
pub fn labelled_structure(text: &str) -> Option<bool> {
    let name = structure_before(text)?;
    Some(name.len() == text.len())
}

/// The identifier that a text begins with, if only words for a structure are behind it.
fn structure_before(text: &str) -> Option<&str> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii() || c.is_whitespace()).unwrap_or(text.len());
    let (name, mut rest) = (text[..end].trim_matches(['"', '\'']), text[end..].trim());
    while let Some(shorter) = BEHIND.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter.trim();
    }
    let named = crate::text::is_name(name) && name.len() > 1;
    let reserved = NO_STRUCTURE.split(' ').any(|word| name.eq_ignore_ascii_case(word));
    (rest.is_empty() && named && !reserved).then_some(name)
}

/// A structure named as "AZ parameters" or "error_log_list 参数说明".
fn structure_words(text: &str) -> String {
    let mut name = text.trim();
    for suffix in ["参数说明", "参数描述", "参数", "parameters", "parameter", " objects", " object", "对象"]
    {
        name = name.strip_suffix(suffix).unwrap_or(name).trim();
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_say_what_a_table_describes() {
        assert_eq!(caption("路径参数"), Caption::Path);
        assert_eq!(caption("Response body parameters"), Caption::ResponseBody);
        assert_eq!(caption("Parameters in the response body"), Caption::ResponseBody);
        assert_eq!(caption("URI parameters"), Caption::Uri);
        assert_eq!(caption("要素说明"), Caption::Parameters);
        assert_eq!(caption("DbParameter"), Caption::Structure("DbParameter".into()));
        assert_eq!(caption("volume 字段数据结构说明"), Caption::Structure("volume".into()));
        assert_eq!(caption("AZ parameters"), Caption::Structure("AZ".into()));
        assert_eq!(caption("Field lids description"), Caption::Structure("lids".into()));
        assert_eq!(caption("peering object"), Caption::Structure("peering".into()));
        assert_eq!(caption("返回值说明"), Caption::Status);
        assert_eq!(caption("URIparameters"), Caption::Uri);
        assert_eq!(caption("tins 字段数据结构说明 ( 红 )"), Caption::Structure("tins".into()));
    }

    #[test]
    fn headers_that_ran_together_are_divided() {
        assert_eq!(merged_columns("parametertype", 2), Some(vec![Column::Name, Column::Type]));
        assert_eq!(
            merged_columns("parametertypedescription", 3),
            Some(vec![Column::Name, Column::Type, Column::Description])
        );
        assert_eq!(merged_columns("colour", 1), None);
    }
}
