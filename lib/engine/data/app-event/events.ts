/** What users do in software and shops: event, kind of site, page, feature, element that was used, and how often. */
export const EVENTS = `
name;business;category;page;feature;element;weight#
page_view;software;Navigation;/dashboard;Dashboard;;90
page_view;software;Navigation;/projects;Projects;;60
page_view;software;Navigation;/reports;Reports;;34
page_view;software;Navigation;/settings;Settings;;16
page_view;software;Navigation;/settings/billing;Billing;;8
page_view;software;Navigation;/inbox;Inbox;;30
page_view;software;Navigation;/calendar;Calendar;;18
login;software;Account;/login;Authentication;login_button;60
logout;software;Account;/dashboard;Authentication;account_menu;16
login_failed;software;Account;/login;Authentication;login_button;5
password_reset_requested;software;Account;/login;Authentication;forgot_password_link;3
two_factor_enabled;software;Account;/settings/security;Authentication;two_factor_toggle;1
sign_up_started;software;Onboarding;/signup;Onboarding;sign_up_button;5
sign_up_completed;software;Onboarding;/signup;Onboarding;create_account_button;4
email_verified;software;Onboarding;/verify;Onboarding;confirm_link;4
onboarding_step_completed;software;Onboarding;/welcome;Onboarding;next_button;9
onboarding_skipped;software;Onboarding;/welcome;Onboarding;skip_link;2
tour_viewed;software;Onboarding;/welcome;Onboarding;start_tour_button;4
project_created;software;Engagement;/projects;Projects;new_project_button;12
project_archived;software;Engagement;/projects;Projects;archive_action;3
task_created;software;Engagement;/projects;Tasks;new_task_button;40
task_completed;software;Engagement;/projects;Tasks;task_checkbox;34
task_assigned;software;Engagement;/projects;Tasks;assignee_menu;18
comment_added;software;Engagement;/projects;Comments;comment_box;30
mention_sent;software;Engagement;/projects;Comments;comment_box;9
file_uploaded;software;Engagement;/files;Files;upload_button;18
file_downloaded;software;Engagement;/files;Files;download_link;14
search_performed;software;Engagement;/search;Search;search_box;32
filter_applied;software;Engagement;/reports;Search;filter_panel;14
report_viewed;software;Engagement;/reports;Reports;report_list;20
report_created;software;Engagement;/reports;Reports;new_report_button;6
report_exported;software;Engagement;/reports;Export;export_button;9
csv_imported;software;Engagement;/import;Import;import_button;3
dashboard_customized;software;Engagement;/dashboard;Dashboard;edit_layout_button;3
notification_opened;software;Engagement;/inbox;Notifications;notification_item;22
notification_settings_changed;software;Account;/settings/notifications;Notifications;save_button;2
integration_connected;software;Expansion;/settings/integrations;Integrations;connect_button;3
integration_disconnected;software;Risk;/settings/integrations;Integrations;disconnect_button;1
api_key_created;software;Expansion;/settings/api;API;create_key_button;2
webhook_created;software;Expansion;/settings/api;API;new_webhook_button;1
teammate_invited;software;Expansion;/settings/team;Team management;invite_button;5
teammate_joined;software;Expansion;/join;Team management;accept_button;4
role_changed;software;Account;/settings/team;Team management;role_menu;1
plan_viewed;software;Revenue;/settings/billing;Billing;compare_plans_link;5
trial_started;software;Revenue;/signup;Billing;start_trial_button;3
plan_upgraded;software;Revenue;/settings/billing;Billing;upgrade_button;1.5
plan_downgraded;software;Risk;/settings/billing;Billing;change_plan_button;0.6
payment_method_added;software;Revenue;/settings/billing;Billing;add_card_button;2
invoice_downloaded;software;Revenue;/settings/billing;Billing;download_link;3
subscription_cancelled;software;Risk;/settings/billing;Billing;cancel_link;0.6
feedback_submitted;software;Engagement;/help;Feedback;feedback_form;2
help_article_viewed;software;Engagement;/help;Help center;article_link;8
support_chat_opened;software;Risk;/help;Help center;chat_widget;4
error_shown;software;Risk;/dashboard;Dashboard;error_banner;4
shortcut_used;software;Engagement;/projects;Keyboard shortcuts;keyboard;8
template_used;software;Engagement;/templates;Templates;use_template_button;4
automation_created;software;Expansion;/automations;Automations;new_automation_button;2
page_view;shop;Navigation;/;Home;;70
page_view;shop;Navigation;/category/new-in;Catalog;;50
page_view;shop;Navigation;/category/sale;Catalog;;36
view_item;shop;Product;/product;Product page;;110
search;shop;Navigation;/search;Search;search_box;30
filter_products;shop;Navigation;/category/new-in;Catalog;filter_panel;22
sort_products;shop;Navigation;/category/sale;Catalog;sort_menu;10
view_item_image;shop;Product;/product;Product page;image_gallery;30
read_reviews;shop;Product;/product;Reviews;reviews_tab;14
add_to_wishlist;shop;Product;/product;Wishlist;heart_icon;9
add_to_cart;shop;Cart;/product;Cart;add_to_cart_button;32
remove_from_cart;shop;Cart;/cart;Cart;remove_link;7
view_cart;shop;Cart;/cart;Cart;cart_icon;22
apply_coupon;shop;Cart;/cart;Coupons;coupon_field;5
begin_checkout;shop;Checkout;/checkout;Checkout;checkout_button;14
add_shipping_info;shop;Checkout;/checkout/shipping;Checkout;continue_button;11
add_payment_info;shop;Checkout;/checkout/payment;Checkout;continue_button;10
purchase;shop;Checkout;/checkout/confirmation;Checkout;place_order_button;8
payment_failed;shop;Checkout;/checkout/payment;Checkout;place_order_button;1
refund_requested;shop;After sale;/account/orders;Orders;refund_link;1
track_order;shop;After sale;/account/orders;Orders;track_link;7
write_review;shop;After sale;/account/orders;Reviews;review_form;2
newsletter_signup;shop;Account;/;Newsletter;newsletter_form;3
login;shop;Account;/login;Authentication;login_button;12
create_account;shop;Account;/register;Authentication;create_account_button;3
share_product;shop;Product;/product;Sharing;share_button;2
`;
