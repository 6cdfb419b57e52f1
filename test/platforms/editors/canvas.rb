# What Canvas keeps of a page: ruby canvas.rb < html
# The part of "Canvas HTML Editor Allowlist" (community.canvaslms.com) that our snippets meet.
require 'sanitize'

print Sanitize.fragment(
  $stdin.read,
  elements: %w[a abbr b blockquote br code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i iframe img ins kbd
               li ol p pre q s section small span strong sub sup table tbody td tfoot th thead tr u ul],
  attributes: {:all => ['style', 'class', 'id', 'title', 'role', 'lang', 'dir', :data], 'a' => %w[href target name]},
  protocols: {'a' => {'href' => ['ftp', 'http', 'https', 'mailto', 'tel', 'skype', :relative]}}
)
